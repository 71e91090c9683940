# How build.sh gets packages: by their ordinary clients, with whatever mirror and proxy the machine has set for them.

# need COMMAND PACKAGE: installs a Debian package that brings a command, once.
need() {
  command -v "$1" >/dev/null && return
  say "installing $2"
  quietly apt-get update -q
  DEBIAN_FRONTEND=noninteractive quietly apt-get install -yq --no-install-recommends "$2"
}

# fetch_npm PACKAGE@VERSION FOLDER: the content of a package, without its dependencies and without its scripts.
fetch_npm() {
  need npm npm
  mkdir -p "$2"
  (cd "$2" && quietly npm pack --silent "$1")
  tar -xzf "$2"/*.tgz -C "$2" --strip-components=1
  rm "$2"/*.tgz
}

# fetch_maven POM FOLDER GOAL [OPTIONS…]: what the dependencies of a pom are made of.
fetch_maven() {
  local pom=$1 folder=$2 goal=$3
  shift 3
  need mvn maven
  # A copy, because Maven leaves notes beside a pom, and would take the second unpacking for done.
  mkdir -p "$folder.pom"
  cp "$pom" "$folder.pom/pom.xml"
  quietly mvn --batch-mode --quiet --file "$folder.pom/pom.xml" "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:$goal" \
    "-DoutputDirectory=$folder" "$@"
}

npm_cpu() { [[ $(uname -m) == aarch64 ]] && echo arm64 || echo x64; }

# The release that the repository itself is developed on.
node_version() { json_field node "$root/package.json"; }

# A version, and not a range such as that of `engines`.
json_field() { sed -nE "s/^ *\"$1\": \"([0-9][^\"]*)\",?$/\1/p" "$2" | head -n 1; }
