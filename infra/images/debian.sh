# How build.sh makes images out of Debian packages alone.

# debian_files SUITE FOLDER [PACKAGE…]: a minimal Debian in a folder, with the certificates that this machine trusts.
debian_files() {
  local suite=$1 files=$2 script=$1 log
  need debootstrap debootstrap
  shift 2
  # A debootstrap that is older than the suite has no script for it; all new suites are made as sid is.
  [[ -e /usr/share/debootstrap/scripts/$suite ]] || script=sid
  say "Debian $suite${1:+ with $*}"
  mkdir -p "$(dirname "$files")"
  quietly debootstrap --variant=minbase ${1:+"--include=$(IFS=,; echo "$*")"} "$suite" "$files" "$(mirror)" "$script"
  keep_small "$files"
  trust_certificates "$files"
  apt_sources "$suite" >"$files/etc/apt/sources.list"
}

# Unpacking thousands of small files is several times faster where nothing waits for a disk.
use_memory() { mount -t tmpfs -o size=3g,dev,exec tmpfs "$work" 2>/dev/null || true; }

leave_memory() { umount --lazy "$work" 2>/dev/null || true; }

# The mirror that this machine's own apt uses.
mirror() {
  local found
  # shellcheck disable=SC2016 # not variables of the shell: apt fills them in
  found=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Component: main' 2>/dev/null |
    grep -E '/debian/?$' | head -n 1)
  echo "${found:-http://deb.debian.org/debian}"
}

apt_sources() {
  local site
  site=$(mirror)
  echo "deb $site $1 main"
  # Security updates of a suite that is not released yet come with the suite itself.
  [[ $1 != bookworm ]] || printf 'deb %s %s main\n' "$site" bookworm-updates "${site%/debian*}/debian-security" bookworm-security
}

# What nobody reads in a container, neither now nor after an `apt-get install`.
keep_small() {
  local files=$1
  cat >"$files/etc/dpkg/dpkg.cfg.d/docker" <<'TEXT'
path-exclude /usr/share/doc/*
path-include /usr/share/doc/*/copyright
path-exclude /usr/share/info/*
path-exclude /usr/share/locale/*
path-exclude /usr/share/man/*
TEXT
  cat >"$files/etc/apt/apt.conf.d/docker-clean" <<'TEXT'
DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };
Dir::Cache::pkgcache ""; Dir::Cache::srcpkgcache "";
Acquire::Languages "none";
APT::Install-Recommends "false";
TEXT
  rm -rf "$files"/var/{cache/apt/archives/*.deb,lib/apt/lists/*,log/*.log} "$files"/usr/share/{info,locale,man}/*
  find "$files/usr/share/doc" -type f ! -name copyright -delete
  # Java's installation links its manual pages, whether there are any or not.
  mkdir -p "$files/usr/share/man/man1"
  # What a service manager would do in there is nothing.
  printf '#!/bin/sh\nexit 101\n' | install -m 755 /dev/stdin "$files/usr/sbin/policy-rc.d"
}

# A machine behind a proxy of its organisation trusts that proxy's certificate; so must what is built on it.
trust_certificates() {
  local files=$1
  mkdir -p "$files/etc/ssl/certs" "$files/usr/local/share/ca-certificates"
  cp -L /etc/ssl/certs/ca-certificates.crt "$files/etc/ssl/certs/"
  cp -L /usr/local/share/ca-certificates/*.crt "$files/usr/local/share/ca-certificates/" 2>/dev/null || true
}

# import_files FOLDER TAG [INSTRUCTION…]: the folder as an image of one layer.
import_files() {
  local files=$1 tag=$2 changes=()
  shift 2
  for instruction in 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' "$@"; do
    changes+=(--change "$instruction")
  done
  tar --directory "$files" --numeric-owner --one-file-system --create . | docker import "${changes[@]}" - "$tag" >/dev/null
  rm -rf "$files"
  say "$tag $(docker image inspect --format '{{.Size}}' "$tag" | awk '{ printf "%d MB", $1 / 1e6 }')"
}
