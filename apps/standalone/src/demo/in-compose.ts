import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createLantoa } from '@lantoa/sdk/client'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { demoClients } from '../demo-clients.ts'
import { newSecret } from '../secrets.ts'
import { bringDemo } from './demo.ts'
import { importDemoPeople } from './keycloak-people.ts'

// The container `demo` of infra/compose.yaml: brings demo people to Keycloak and demo data to the services; begun again
// after an interruption, it goes on.

const keycloak = 'http://keycloak:8080'
const folder = '/demo'
// How far the data has come: a volume, so that it goes when the data goes.
const state = '/state'

// What is written to the folder belongs to whoever keeps it, so that `lantoa login --demo` can read it.
chmodSync(state, 0o777)
const owner = statSync(folder)
process.setgid?.(owner.gid)
process.setuid?.(owner.uid)

const sender = { clientId: 'demo-data', clientSecret: newSecret() }
await importDemoPeople({
  keycloak,
  adminPassword: readFileSync('/run/secrets/keycloak-admin-password', 'utf8').trim(),
  people: demoClients(folder, 'full', process.env.LANTOA_PUBLIC_URL),
  clients: [{ ...sender, roles: ['commune_officer', 'commune_lead', 'admin'], units: ['VN'] }],
})
say('people are in Keycloak')

const baseUrl = 'http://gateway:8080'
const tokenUrl = `${keycloak}/realms/lantoa/protocol/openid-connect/token`
const lantoa = createLantoa({ baseUrl, token: clientCredentials({ tokenUrl, ...sender }) })
const interrupted = new AbortController()
process.once('SIGTERM', () => interrupted.abort())
const brought = await bringDemo({ dataDir: state, sender: lantoa }, onlyWhole, interrupted.signal)
say(brought ? 'data is there and counted' : 'data was there')
writeFileSync('/tmp/done', '')
// `up --wait` takes a container that ends for one that failed.
const idle = setInterval(() => undefined, 3_600_000)
process.once('SIGTERM', () => clearInterval(idle))

function onlyWhole(what: string, done: number, total: number): void {
  if (done === total) say(`${total} ${what}`)
}

function say(line: string): void {
  process.stdout.write(`demo: ${line}\n`)
}
