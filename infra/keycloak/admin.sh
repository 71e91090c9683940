#!/usr/bin/env bash
# What an operator does to the realm, run in the container of Keycloak.
set -euo pipefail

usage() {
  cat >&2 <<'TEXT'
create-person NAME ROLE UNITS [TEAM]   somebody who logs in by a browser; prints a first password
create-client NAME ROLE UNITS [TEAM]   a program that logs in by a secret; prints it
update-secret SERVICE                  sets a service's secret to what its file is now
name-access-tokens                     once for a realm whose tokens are refused: they get the type at+jwt
add-web-client                         once for a realm that is older than the pages: people log in by them
add-services                           once for a realm that is older than a service: it gets its client and secret
UNITS: VN, or codes of provinces, communes and hamlets, separated by commas
TEXT
  exit 2
}

kc() { /opt/keycloak/bin/kcadm.sh "$@" --config "$config"; }

log_in() {
  config=$(mktemp)
  trap 'rm "$config"' EXIT
  KC_CLI_PASSWORD=$(cat /run/secrets/keycloak-admin-password) \
    kc config credentials --server http://localhost:8080 --realm master --user admin 2>/dev/null
}

random() { head -c 24 /dev/urandom | base64 | tr '+/' '-_'; }

# ["a","b"] of a,b
json_list() { printf '["%s"]' "${1//,/\",\"}"; }

create_person() {
  local name=$1 role=$2 units=$3 team=${4:-} password
  password=$(random)
  kc create users --target-realm lantoa --set "username=$name" --set enabled=true \
    --set "attributes.units=$(json_list "$units")" ${team:+--set "attributes.team=[\"$team\"]"}
  kc add-roles --target-realm lantoa --uusername "$name" --rolename "$role"
  kc set-password --target-realm lantoa --username "$name" --new-password "$password" --temporary
  echo "first password: $password"
}

create_client() {
  local name=$1 role=$2 units=$3 team=${4:-} secret claims
  secret=$(random)
  claims="$(claim roles JSON "[\\\"$role\\\"]"),$(claim units JSON "$(json_list "$units" | sed 's/"/\\"/g')")"
  [[ -z $team ]] || claims+=",$(claim team String "$team")"
  kc create clients --target-realm lantoa --file - <<JSON
{ "clientId": "$name", "secret": "$secret", "publicClient": false, "serviceAccountsEnabled": true,
  "standardFlowEnabled": false, "defaultClientScopes": ["lantoa"], "protocolMappers": [$claims],
  "attributes": { "access.token.header.type.rfc9068": "true" } }
JSON
  echo "secret: $secret"
}

# claim NAME TYPE VALUE: one that every token of a client carries.
claim() {
  printf '{ "name": "%s", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-claim-mapper", "config": {
    "claim.name": "%s", "claim.value": "%s", "jsonType.label": "%s", "access.token.claim": "true" } }' "$1" "$1" "$3" "$2"
}

update_secret() {
  local id
  id=$(kc get clients --target-realm lantoa --query "clientId=$1" --fields id --format csv --noquotes)
  kc update "clients/$id" --target-realm lantoa --set "secret=$(cat "/run/secrets/$1-client-secret")"
}

name_access_tokens() {
  local id
  for id in $(kc get clients --target-realm lantoa --fields id --format csv --noquotes); do
    kc update "clients/$id" --target-realm lantoa --set 'attributes."access.token.header.type.rfc9068"=true'
  done
}

# The secrets of the clients that are there stay.
import_what_is_missing() {
  kc create partialImport --target-realm lantoa --set ifResourceExists=SKIP --file /opt/keycloak/data/import/lantoa-realm.json
}

# An import does not read secrets as the first start does.
add_services() {
  import_what_is_missing
  for service in government market; do update_secret "$service"; done
}

add_web_client() {
  import_what_is_missing
  kc update realms/lantoa --set offlineSessionIdleTimeout=2592000 --set offlineSessionMaxLifespanEnabled=true \
    --set offlineSessionMaxLifespan=7776000 --set revokeRefreshToken=true --set refreshTokenMaxReuse=1 \
    --set internationalizationEnabled=true --set 'supportedLocales=["vi","en"]' --set defaultLocale=vi
  vietnamese_texts | kc create realms/lantoa/localization/vi --file -
}

# What the realm's file says of `"vi"`, as an object of its own.
vietnamese_texts() {
  sed -n '/^    "vi": {$/,/^    }/p' /opt/keycloak/data/import/lantoa-realm.json | sed '1s/.*/{/;$s/.*/}/'
}

case ${1:-}:$# in
  create-person:[45] | create-client:[45]) log_in && "create_${1#create-}" "${@:2}" ;;
  update-secret:2) log_in && update_secret "$2" ;;
  name-access-tokens:1) log_in && name_access_tokens ;;
  add-web-client:1) log_in && add_web_client ;;
  add-services:1) log_in && add_services ;;
  *) usage ;;
esac
