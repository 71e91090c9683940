#!/usr/bin/env bash
# Keycloak reads secrets from its environment only; here they come from files.
set -euo pipefail

secret() { cat "/run/secrets/$1"; }

KC_DB_PASSWORD=$(secret keycloak-database-password)
KC_BOOTSTRAP_ADMIN_PASSWORD=$(secret keycloak-admin-password)
# The realm's file names these. It is read when there is no such realm yet, and never again.
IDENTITY_CLIENT_SECRET=$(secret identity-client-secret)
PAYMENTS_CLIENT_SECRET=$(secret payments-client-secret)
GOVERNMENT_CLIENT_SECRET=$(secret government-client-secret)
MARKET_CLIENT_SECRET=$(secret market-client-secret)
TEAMS_CLIENT_SECRET=$(secret teams-client-secret)
REPORTING_CLIENT_SECRET=$(secret reporting-client-secret)
export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD
export IDENTITY_CLIENT_SECRET PAYMENTS_CLIENT_SECRET TEAMS_CLIENT_SECRET REPORTING_CLIENT_SECRET
export GOVERNMENT_CLIENT_SECRET MARKET_CLIENT_SECRET

exec /opt/keycloak/bin/kc.sh start --optimized --import-realm
