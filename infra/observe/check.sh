#!/usr/bin/env bash
# Checks what Prometheus is told, and that each alert is raised when it should be and not otherwise. With the machine's
# own promtool where there is one, else with that of the image.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

run() {
  if command -v promtool >/dev/null; then
    promtool "$@"
  else
    docker run --rm --volume "$PWD:/observe:ro" --workdir /observe --entrypoint promtool prom/prometheus:v2.42.0 "$@"
  fi
}

run check config prometheus.yml
run test rules rules.test.yml
