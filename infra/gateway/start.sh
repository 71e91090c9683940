# Starts nginx, whose settings know no variables: what depends on the address that people see is written beforehand.
set -euo pipefail
: "${LANTOA_PUBLIC_URL:?is the address that people see}"

printf '{"issuer":"%s/realms/lantoa","clientId":"lantoa-web"}\n' "$LANTOA_PUBLIC_URL" >/tmp/session.json

# Under another name of this machine the pages would be of another origin than the issuer of their tokens.
other_name=''
if [[ $LANTOA_PUBLIC_URL == http://127.0.0.1:* ]]; then other_name="~^localhost: $LANTOA_PUBLIC_URL;"; fi
printf 'map $http_host $led_on_to { default ""; %s }\n' "$other_name" >/tmp/public-url.conf

exec nginx -g 'daemon off;'
