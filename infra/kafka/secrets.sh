#!/usr/bin/env bash
# Makes what compose.kafka-secure.yaml needs in infra/secrets, or in LANTOA_SECRETS: a password, a certificate authority and
# the broker's key with its certificate. Those that are there stay as they are. Names of other brokers are arguments.
set -euo pipefail
folder=${LANTOA_SECRETS:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/secrets}
names=(kafka localhost "$@")
umask 022
mkdir -p "$folder"
chmod 700 "$folder" # nobody else comes through this door; the containers read the files behind it as other users

new_key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1" 2>/dev/null; }

cd "$folder"
if [[ ! -s kafka-password ]]; then
  head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=' >kafka-password
  echo "made $folder/kafka-password"
fi
if [[ ! -s kafka-ca ]]; then
  new_key kafka-ca-key && chmod 600 kafka-ca-key
  openssl req -x509 -new -key kafka-ca-key -sha256 -days 3650 -subj '/CN=Lan Toa Kafka' -out kafka-ca
  rm -f kafka-keystore
  echo "made $folder/kafka-ca, good for ten years"
fi
if [[ ! -s kafka-keystore ]]; then
  new_key kafka-key.new
  openssl req -new -key kafka-key.new -subj "/CN=${names[0]}" |
    openssl x509 -req -CA kafka-ca -CAkey kafka-ca-key -CAcreateserial -sha256 -days 1825 -out kafka-certificate.new \
      -extfile <(printf 'subjectAltName=%s\n' "$(printf 'DNS:%s,' "${names[@]}" | sed 's/,$//')") 2>/dev/null
  cat kafka-key.new kafka-certificate.new kafka-ca >kafka-keystore
  rm -f kafka-key.new kafka-certificate.new kafka-ca.srl
  echo "made $folder/kafka-keystore, good for five years"
fi
