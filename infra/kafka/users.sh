#!/usr/bin/env bash
# Runs in the container of the broker: the user of the services gets the password that the secret holds now.
set -euo pipefail

until (exec 3<>/dev/tcp/localhost/9094) 2>/dev/null; do sleep 0.5; done
# By a file and not as an argument, which everybody on the machine could read.
/opt/kafka/bin/kafka-configs.sh --bootstrap-server localhost:9094 --alter --entity-type users --entity-name lantoa \
  --add-config-file <(printf 'SCRAM-SHA-512=password=%s\n' "$(cat /run/secrets/kafka-password)")
touch /tmp/users-are-set
