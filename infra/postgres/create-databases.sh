#!/usr/bin/env bash
# One database and one role of the same name for each service; no role may enter another's database. Runs at the first
# start of an empty volume; can be run again, and then sets the passwords to what the secrets are now.
set -euo pipefail

# create NAME PASSWORD
create() {
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
    --set name="$1" --set password="$2" <<'SQL'
-- A password must not show in the log, even where statements are logged.
SET log_statement = 'none';
SET log_min_duration_statement = -1;
SELECT format('CREATE ROLE %I LOGIN', :'name') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'name') \gexec
ALTER ROLE :"name" PASSWORD :'password';
SELECT format('CREATE DATABASE %I OWNER %I', :'name', :'name')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'name') \gexec
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
}

for service in identity payments teams government market reporting; do
  url=$(cat "/run/secrets/$service-database-url")
  password=${url#*://*:}
  create "$service" "${password%%@*}"
done
create keycloak "$(cat /run/secrets/keycloak-database-password)"

psql --no-psqlrc --quiet --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  --command 'REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC'
