#!/usr/bin/env bash
# Builds every image that compose.yaml names, on a machine that can pull none of them: the bases under their official
# names from Debian, npm and Maven packages, then Lan Tỏa's own on top. Needs root, Debian and a running Docker.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
source "$here/packages.sh"
source "$here/debian.sh"

usage() {
  cat <<'TEXT'
build.sh [--force] [NAME…]     NAME: debian node postgres kafka keycloak nginx prometheus
                               services (default: all)

Bases that are there already are left alone; --force builds them again. `services` are always built, which takes
seconds when nothing has changed. On a machine that can pull, `build.sh services` is all that is needed.
TEXT
}

readonly DEBIAN=debian:bookworm-slim NODE=node:24-bookworm-slim POSTGRES=postgres:18 KAFKA=apache/kafka:4.1.0
readonly KEYCLOAK=quay.io/keycloak/keycloak:26.4 NGINX=nginx:1-bookworm
readonly PROMETHEUS=prom/prometheus:v2.42.0
# What runs from the repository; standalone brings the demo's data.
readonly SERVICES=(identity payments teams government market reporting standalone)

force=false
names=()
for argument in "$@"; do
  case $argument in
    --force) force=true ;;
    -h | --help) usage && exit 0 ;;
    debian | node | postgres | kafka | keycloak | nginx | prometheus | services) names+=("$argument") ;;
    *) usage >&2 && exit 2 ;;
  esac
done
((${#names[@]})) || names=(debian node postgres kafka keycloak nginx prometheus services)
declare -A built=()

say() { printf '%4ds  %s\n' "$SECONDS" "$*"; }

fail() {
  printf 'build.sh: %s\n' "$*" >&2
  exit 1
}

is_there() { docker image inspect "$1" >/dev/null 2>&1; }

wanted() { [[ " ${names[*]} " == *" $1 "* ]]; }

# Runs quietly; what it said is shown when it fails.
quietly() {
  local log
  log=$(mktemp "$work/log.XXXX")
  "$@" >"$log" 2>&1 || { tail -n 40 "$log" >&2 && fail "$1 failed"; }
}

# image TAG CONTEXT [OPTIONS…]: one Dockerfile, built by whichever builder the machine has.
image() {
  local tag=$1 context=$2
  shift 2
  quietly docker build --tag "$tag" "$@" "$context"
  say "$tag $(docker image inspect --format '{{.Size}}' "$tag" | awk '{ printf "%d MB", $1 / 1e6 }')"
}

# base NAME TAG: builds a base, once, unless it is there.
base() {
  local name=$1 tag=$2
  [[ -z ${built[$name]:-} ]] || return 0
  built[$name]=yes
  if is_there "$tag" && ! { $force && wanted "$name"; }; then say "$tag is there"; else "build_$name"; fi
}

build_debian() {
  debian_files bookworm "$work/debian"
  import_files "$work/debian" "$DEBIAN" 'CMD ["bash"]'
}

build_node() {
  base debian "$DEBIAN"
  fetch_npm "node-linux-$(npm_cpu)@$(node_version)" "$work/node/node"
  fetch_npm npm@11 "$work/node/npm"
  cp "$here/node/Dockerfile" "$work/node/"
  image "$NODE" "$work/node"
}

# Debian 13 has no Postgres 18; the release after it does, whole: server, psql, pg_dump.
build_postgres() {
  debian_files forky "$work/postgres" postgresql-18
  "$here/postgres/trim.sh" "$work/postgres"
  import_files "$work/postgres" postgres-files 'CMD ["bash"]'
  image "$POSTGRES" "$here/postgres"
  docker rmi --no-prune postgres-files >/dev/null
}

build_kafka() {
  base debian "$DEBIAN"
  mkdir -p "$work/kafka"
  fetch_maven "$root/infra/kafka/pom.xml" "$work/kafka/libs" copy-dependencies -DincludeScope=runtime
  cp "$root/infra/kafka/log4j2.properties" "$here/kafka/"* "$work/kafka/"
  image "$KAFKA" "$work/kafka"
}

build_keycloak() {
  base debian "$DEBIAN"
  mkdir -p "$work/keycloak"
  fetch_maven "$here/keycloak/pom.xml" "$work/keycloak/unpacked" unpack-dependencies
  mv "$work/keycloak/unpacked"/keycloak-* "$work/keycloak/files"
  cp "$here/keycloak/Dockerfile" "$work/keycloak/"
  image "$KEYCLOAK" "$work/keycloak"
}

build_nginx() {
  base debian "$DEBIAN"
  image "$NGINX" "$here/nginx"
}

build_prometheus() {
  base debian "$DEBIAN"
  image "$PROMETHEUS" "$here/prometheus"
}

build_services() {
  local version revision service
  version=$(json_field version "$root/package.json")
  revision=$(git -C "$root" describe --always --dirty --abbrev=12 2>/dev/null || echo unknown)
  for service in "${SERVICES[@]}"; do
    image "lantoa/$service:$version" "$root" --file "$here/service/Dockerfile" \
      --build-arg "SERVICE=$service" --build-arg "VERSION=$version" --build-arg "REVISION=$revision"
  done
  image "lantoa/gateway:$version" "$root" --file "$here/gateway/Dockerfile" \
    --build-arg "VERSION=$version" --build-arg "REVISION=$revision"
  image "lantoa/keycloak:$version" "$root/infra/keycloak" \
    --build-arg "VERSION=$version" --build-arg "REVISION=$revision"
  "$root/infra/secrets.sh" # what is missing of them, so that compose can start
}

main() {
  docker version >/dev/null 2>&1 || fail 'Docker does not answer. Is dockerd running, and are you root?'
  work=$(mktemp -d)
  trap clean EXIT
  use_memory
  # It stands on nothing else and takes as long as all the others.
  local postgres=''
  if wanted postgres; then
    need debootstrap debootstrap
    base postgres "$POSTGRES" &
    postgres=$!
  fi
  if wanted debian; then base debian "$DEBIAN"; fi
  if wanted node; then base node "$NODE"; fi
  if wanted kafka; then base kafka "$KAFKA"; fi
  if wanted keycloak; then base keycloak "$KEYCLOAK"; fi
  if wanted nginx; then base nginx "$NGINX"; fi
  if wanted prometheus; then base prometheus "$PROMETHEUS"; fi
  [[ -z $postgres ]] || wait "$postgres"
  if wanted services; then build_services; fi
  say 'done'
}

clean() {
  leave_memory
  rm -rf "$work" 2>/dev/null || true
}

main
