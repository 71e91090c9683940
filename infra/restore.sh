#!/usr/bin/env bash
# Fills an empty stack from a folder that backup.sh made. Needs the secrets of that time in infra/secrets.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/stores.sh"

folder=$(cd "${1:?'usage: restore.sh FOLDER'}" && pwd)
(cd "$folder" && sha256sum --check --quiet SHA256SUMS) || fail "$folder is not whole"

[[ -z $(compose ps --quiet "${SERVICES[@]}" kafka keycloak) ]] || fail 'it runs: `docker compose down` first'
[[ -z $(in_kafka_volume ls -A) ]] || fail 'the log is not empty: restore goes into new volumes only'
compose up --detach --wait postgres 2>/dev/null
for database in "${DATABASES[@]}"; do
  tables=$(compose exec -T postgres psql -U postgres -d "$database" -Atc 'SELECT count(*) FROM pg_stat_user_tables')
  ((tables == 0)) || fail "database $database is not empty: restore goes into new volumes only"
  compose exec -T postgres pg_restore --username postgres --dbname "$database" --exit-on-error <"$folder/$database.dump"
  # What phones have read since may never have been: they are to read everything anew.
  compose exec -T postgres psql --quiet --username postgres --dbname "$database" --set ON_ERROR_STOP=1 --command \
    "DO 'BEGIN IF to_regclass(''pack_restore'') IS NOT NULL THEN UPDATE pack_restore SET restores = restores + 1; END IF; END'"
done
in_kafka_volume tar -xzf - <"$folder/kafka.tar.gz"
# A backup of before there were files has none.
if [[ -e $folder/files.tar.gz ]]; then in_files_volume tar -xzf - <"$folder/files.tar.gz"; fi
compose up --detach --wait 2>/dev/null
