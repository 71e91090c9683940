#!/usr/bin/env bash
# Makes the cluster on the first start, then becomes the server; settings as those of the official image.
set -euo pipefail

readonly UNFINISHED="$PGDATA.unfinished"

# The value of FOO, or the content of the file that FOO_FILE names.
setting() {
  local file="$1_FILE"
  if [[ -n ${!file:-} ]]; then cat "${!file}"; else printf '%s' "${!1:-${2:-}}"; fi
}

as_postgres() {
  mkdir -p "$PGDATA"
  chown postgres:postgres "$PGDATA" "$(dirname "$PGDATA")" /var/run/postgresql
  find "$PGDATA" ! -user postgres -exec chown postgres:postgres {} +
  chmod 700 "$PGDATA"
  exec setpriv --reuid=postgres --regid=postgres --init-groups "$0" "$@"
}

# Answers on the socket alone, so that whoever waits for the port waits until the scripts are done.
create_cluster() {
  local user password database
  user=$(setting POSTGRES_USER postgres)
  password=$(setting POSTGRES_PASSWORD)
  database=$(setting POSTGRES_DB "$user")
  if [[ -z $password && ${POSTGRES_HOST_AUTH_METHOD:-} != trust ]]; then
    echo 'POSTGRES_PASSWORD or POSTGRES_PASSWORD_FILE must be set' >&2
    exit 1
  fi
  read -ra arguments <<<"${POSTGRES_INITDB_ARGS:-}"
  # Whole or not at all: a first start that was interrupted begins again.
  find "$PGDATA" -mindepth 1 -delete
  touch "$UNFINISHED"
  initdb --pgdata "$PGDATA" --username "$user" --pwfile <(printf '%s\n' "$password") \
    --auth-local trust --auth-host scram-sha-256 --encoding UTF8 "${arguments[@]}"
  printf '\nhost all all all %s\n' "${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}" >>"$PGDATA/pg_hba.conf"
  # In the settings file and not among the options, so that `postgres -c` still wins.
  printf "listen_addresses = '*'\n" >>"$PGDATA/postgresql.conf"
  pg_ctl -D "$PGDATA" -o "-c listen_addresses=''" -w start
  export PGUSER=$user
  [[ $database == postgres ]] || createdb "$database"
  run_scripts "$database"
  pg_ctl -D "$PGDATA" -m fast -w stop
  rm "$UNFINISHED"
}

run_scripts() {
  local script
  for script in /docker-entrypoint-initdb.d/*; do
    case $script in
      *.sh) POSTGRES_DB=$1 bash -eu "$script" ;;
      *.sql) psql --no-psqlrc --set ON_ERROR_STOP=1 --dbname "$1" --file "$script" ;;
    esac
  done
}

if [[ ${1:-} == -* ]]; then set -- postgres "$@"; fi
if [[ ${1:-} == postgres ]]; then
  if ((EUID == 0)); then as_postgres "$@"; fi
  if [[ ! -s $PGDATA/PG_VERSION || -e $UNFINISHED ]]; then create_cluster; fi
fi
exec "$@"
