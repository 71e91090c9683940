#!/usr/bin/env bash
# Backs everything up into a folder: each database, the log, and the files of lessons. The services stand still
# meanwhile, because a database of one moment and a log of another contradict each other; the gateway answers 503 with
# Retry-After, and clients wait.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/stores.sh"

folder=${1:?'usage: backup.sh FOLDER'}
umask 077
mkdir -p "$folder"
[[ -z $(ls -A "$folder") ]] || fail "$folder is not empty"

trap 'compose up --detach --wait --quiet-pull >/dev/null 2>&1' EXIT
compose stop "${SERVICES[@]}" kafka 2>/dev/null
for database in "${DATABASES[@]}"; do
  compose exec -T postgres pg_dump --username postgres --format custom "$database" >"$folder/$database.dump"
done
in_kafka_volume tar -czf - . >"$folder/kafka.tar.gz"
in_files_volume tar -czf - . >"$folder/files.tar.gz"
(cd "$folder" && sha256sum -- * >SHA256SUMS)
du -sh "$folder"
