#!/usr/bin/env bash
# Makes the secrets of compose.yaml, each a file in infra/secrets or in LANTOA_SECRETS; those that are there stay as they are.
set -euo pipefail
folder=${LANTOA_SECRETS:-$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/secrets}
umask 022
mkdir -p "$folder/demo"
# Nobody else comes through this door. The files behind it can be read by all, because each container gets the ones it
# needs, and runs as a user that the machine does not know.
chmod 700 "$folder"

random() { head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '='; }

# keep NAME VALUE
keep() {
  [[ -s $folder/$1 ]] && return
  printf '%s\n' "$2" >"$folder/$1.new"
  mv "$folder/$1.new" "$folder/$1"
  echo "made $folder/$1"
}

keep postgres-password "$(random)"
keep keycloak-admin-password "$(random)"
keep keycloak-database-password "$(random)"
for service in identity payments teams government market reporting; do
  keep "$service-database-url" "postgres://$service:$(random)@postgres:5432/$service"
  keep "$service-client-secret" "$(random)"
done
# With which personal numbers are hashed: without it, nobody is recognised any more. Keep a copy where backups are not.
keep identity-hash-key "1:$(random)"
# With which closings are signed, an Ed25519 key. A new one goes before it in the file, on a line of its own.
keep reporting-signing-key "1:$(random)"
