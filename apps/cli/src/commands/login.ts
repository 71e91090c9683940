import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { notReadable } from '../failure/not-readable.ts'
import type { Io } from '../io.ts'
import { readUrl } from '../options/arguments.ts'
import { withExamples } from '../options/examples.ts'
import { printLine } from '../output/print.ts'
import { findDemoClient } from '../session/demo-clients.ts'
import { logInByDevice } from '../session/device-login.ts'
import { discoverIssuer } from '../session/issuer.ts'
import { DEFAULT_URL, isPerson, type Login, writeLogin } from '../session/login-file.ts'
import { tokenOf } from '../session/session.ts'
import { readClaims } from '../session/token-claims.ts'

/** The public client by which people log in. */
const PUBLIC_CLIENT = 'lantoa-cli'

type Options = { url?: string; issuer?: string; client?: string; secretFile?: string; demo?: string }
type Credentials = { clientId: string; clientSecret: string }
type Place = { url: string; issuer: string }

export function login(io: Io): Command {
  const command = new Command('login')
    .description('log in by a browser, or with a client id and its secret, and remember it for the next commands')
    .option('--url <url>', `where the services are (default: ${DEFAULT_URL}; with --demo where it runs)`, readUrl)
    .option('--issuer <url>', 'who gives the tokens (default: <url>/oidc)', readUrl)
    .option('--client <id>', 'as a program: its client id')
    .option('--secret-file <file>', 'file with its secret (default: the variable LANTOA_CLIENT_SECRET)')
    .addOption(
      new Option('--demo <role>', 'as the demo client of a role, such as admin or province_officer').conflicts([
        'client',
        'secretFile',
      ]),
    )
    .action(async (options: Options) => {
      const demo = options.demo === undefined ? undefined : await findDemoClient(io, options.demo)
      const url = options.url ?? demo?.url ?? DEFAULT_URL
      const place = { url, issuer: options.issuer ?? `${url}/oidc` }
      const credentials = demo ?? (await credentialsOf(io, options))
      const login = credentials ? await programLogin(io, place, credentials) : await browserLogin(io, place)
      const claims = readClaims(await tokenOf(io, login)({ refresh: false }))
      const path = await writeLogin(io, login)
      const name = isPerson(login) ? '' : ` as ${login.clientId}`
      const roles = claims && claims.roles.length > 0 ? ` (${claims.roles.join(', ')})` : ''
      printLine(io, `Logged in to ${url}${name}${roles}; kept in ${path}`)
    })
  return withExamples(
    command,
    'lantoa login',
    'lantoa login --url https://lantoa.example',
    'lantoa login --demo admin',
    'lantoa login --url https://lantoa.example --client importer --secret-file secret.txt',
    'LANTOA_CLIENT_SECRET=… lantoa login --client importer',
  )
}

async function programLogin(io: Io, { url, issuer }: Place, { clientId, clientSecret }: Credentials): Promise<Login> {
  const { tokenUrl } = await discoverIssuer(io, issuer, clientId)
  return { url, tokenUrl, clientId, clientSecret }
}

async function browserLogin(io: Io, { url, issuer }: Place): Promise<Login> {
  const found = await discoverIssuer(io, issuer, PUBLIC_CLIENT)
  if (found.hasDeviceFlow) return logInByDevice(io, url, found)
  throw usage('Who are you? The issuer there knows no login by a browser: give --demo <role>, or --client <id>.')
}

/** Those of a program; people have none. */
async function credentialsOf(io: Io, { client, secretFile }: Options): Promise<Credentials | undefined> {
  if (client === undefined) return undefined
  if (secretFile !== undefined) return { clientId: client, clientSecret: await readSecret(resolve(io.cwd, secretFile)) }
  if (io.env.LANTOA_CLIENT_SECRET) return { clientId: client, clientSecret: io.env.LANTOA_CLIENT_SECRET }
  throw usage('Give the secret with --secret-file <file> or in the variable LANTOA_CLIENT_SECRET.')
}

async function readSecret(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((cause) => Promise.reject(notReadable(path, cause)))
  return text.trim()
}

function usage(message: string): CliError {
  return new CliError(message, { exitCode: EXIT.usage, hint: '`lantoa login --help` shows examples.' })
}
