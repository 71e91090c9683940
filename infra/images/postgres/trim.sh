#!/usr/bin/env bash
# Makes the files of a Debian with Postgres into what the image needs: no cluster yet, and user and group 999.
set -euo pipefail
files=$1

free_id() {
  local kind=$1 id=$2 change=$3 holder
  holder=$(chroot "$files" getent "$kind" 999 | cut -d : -f 1 || true)
  [[ -z $holder || $holder == postgres ]] || chroot "$files" "$change" "$id" 899 "$holder"
}

free_id passwd --uid usermod
free_id group --gid groupmod
chroot "$files" usermod --uid 999 postgres
chroot "$files" groupmod --gid 999 postgres
rm -rf "$files"/var/lib/postgresql/* "$files"/etc/postgresql/* "$files"/var/log/postgresql
chroot "$files" install -d -o postgres -g postgres -m 755 /var/lib/postgresql
chroot "$files" install -d -o postgres -g postgres -m 3777 /var/run/postgresql
mkdir -p "$files/docker-entrypoint-initdb.d"
