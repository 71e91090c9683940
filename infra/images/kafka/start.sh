#!/usr/bin/env bash
# Writes server.properties from the environment, prepares an empty volume, becomes the broker.
set -euo pipefail

# Variables that mean something to Java or to the official image, and are no properties of the broker.
readonly NOT_PROPERTIES=' KAFKA_HEAP_OPTS KAFKA_OPTS KAFKA_JVM_PERFORMANCE_OPTS KAFKA_LOG4J_OPTS KAFKA_VERSION '
readonly PROPERTIES=/tmp/server.properties
readonly JAVA=(java -cp '/opt/kafka/libs/*' -Dlog4j2.configurationFile=/opt/kafka/log4j2.properties)

: "${KAFKA_NODE_ID:=1}" "${KAFKA_PROCESS_ROLES:=broker,controller}" "${KAFKA_CONTROLLER_LISTENER_NAMES:=CONTROLLER}"
: "${KAFKA_LISTENERS:=PLAINTEXT://:9092,CONTROLLER://:9093}" "${KAFKA_CONTROLLER_QUORUM_VOTERS:=1@localhost:9093}"
: "${KAFKA_LOG_DIRS:=/var/lib/kafka/data}"
export KAFKA_NODE_ID KAFKA_PROCESS_ROLES KAFKA_CONTROLLER_LISTENER_NAMES KAFKA_LISTENERS KAFKA_CONTROLLER_QUORUM_VOTERS
export KAFKA_LOG_DIRS

# KAFKA_NUM_NETWORK_THREADS is num.network.threads; `__` stands for `_` and `___` for `-`.
properties() {
  local name key
  for name in $(compgen -e KAFKA_); do
    [[ $NOT_PROPERTIES == *" $name "* ]] && continue
    key=${name#KAFKA_}
    key=${key//___/-}
    key=${key//__/$'\1'}
    key=${key//_/.}
    key=${key//$'\1'/_}
    printf '%s=%s\n' "${key,,}" "${!name}"
  done
}

properties >"$PROPERTIES"
if [[ ! -e ${KAFKA_LOG_DIRS%%,*}/meta.properties ]]; then
  "${JAVA[@]}" kafka.tools.StorageTool format --config "$PROPERTIES" --cluster-id "${CLUSTER_ID:-5L6g3nShT-eMCtK--X86sw}" \
    --ignore-formatted
fi
read -ra heap <<<"${KAFKA_HEAP_OPTS:--Xmx1g}"
read -ra more <<<"${KAFKA_OPTS:-}"
exec "${JAVA[@]}" "${heap[@]}" "${more[@]}" -XX:+ExitOnOutOfMemoryError kafka.Kafka "$PROPERTIES"
