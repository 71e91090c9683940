# What backup.sh and restore.sh both speak of.

readonly SERVICES=(identity payments teams government market reporting)
readonly DATABASES=(identity payments teams government market reporting keycloak)

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

compose() { docker compose --file "$here/compose.yaml" "$@"; }

# A command in the folder of the log, while the broker does not run.
in_kafka_volume() {
  compose run --rm --no-deps -T --entrypoint "$1" --workdir /var/lib/kafka/data kafka "${@:2}" 2>/dev/null
}

# A command in the folder of the files of lessons.
in_files_volume() {
  compose run --rm --no-deps -T --entrypoint "$1" --workdir /var/lib/lantoa/files teams "${@:2}" 2>/dev/null
}

fail() {
  printf '%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}
