import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { readUrl } from '../arguments.ts'
import { CliError } from '../cli-error.ts'
import { findDemoClient } from '../demo-clients.ts'
import { logInByDevice } from '../device-login.ts'
import { withExamples } from '../examples.ts'
import { EXIT } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { discoverIssuer } from '../issuer.ts'
import { DEFAULT_URL, isPerson, type Login, writeLogin } from '../login-file.ts'
import { printLine } from '../output.ts'
import { tokenOf } from '../session.ts'
import { readClaims } from '../token-claims.ts'

/** The public client by which people log in. */
const PUBLIC_CLIENT = 'lantoa-cli'

type Options = { url: string; issuer?: string; client?: string; secretFile?: string; demo?: string }

export function login(io: Io): Command {
  const command = new Command('login')
    .description('log in by a browser, or with a client id and its secret, and remember it for the next commands')
    .option('--url <url>', 'where the services are', readUrl, DEFAULT_URL)
    .option('--issuer <url>', 'who gives the tokens (default: <url>/oidc)', readUrl)
    .option('--client <id>', 'as a program: its client id')
    .option('--secret-file <file>', 'file with its secret (default: the variable LANTOA_CLIENT_SECRET)')
    .option('--demo <role>', 'as the demo client of a role, such as admin or province_officer')
    .action(async (options: Options) => {
      const login = isProgram(options) ? await programLogin(io, options) : await browserLogin(io, options)
      const claims = readClaims(await tokenOf(io, login)({ refresh: false }))
      const path = await writeLogin(io, login)
      const name = isPerson(login) ? '' : ` as ${login.clientId}`
      const roles = claims && claims.roles.length > 0 ? ` (${claims.roles.join(', ')})` : ''
      printLine(io, `Logged in to ${options.url}${name}${roles}; kept in ${path}`)
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

function isProgram({ client, demo }: Options): boolean {
  return client !== undefined || demo !== undefined
}

async function programLogin(io: Io, options: Options): Promise<Login> {
  const { clientId, clientSecret } = await credentialsOf(io, options)
  const { tokenUrl } = await findIssuer(io, options, clientId)
  return { url: options.url, tokenUrl, clientId, clientSecret }
}

async function browserLogin(io: Io, options: Options): Promise<Login> {
  const issuer = await findIssuer(io, options, PUBLIC_CLIENT)
  if (issuer.hasDeviceFlow) return logInByDevice(io, options.url, issuer)
  throw usage('Who are you? The issuer there knows no login by a browser: give --demo <role>, or --client <id>.')
}

function findIssuer(io: Io, { url, issuer }: Options, clientId: string) {
  return discoverIssuer(io, issuer ?? `${url}/oidc`, clientId)
}

async function credentialsOf(io: Io, { client = '', secretFile, demo }: Options) {
  if (demo !== undefined) return findDemoClient(io, demo)
  if (secretFile !== undefined) return { clientId: client, clientSecret: await readSecret(resolve(io.cwd, secretFile)) }
  if (io.env.LANTOA_CLIENT_SECRET) return { clientId: client, clientSecret: io.env.LANTOA_CLIENT_SECRET }
  throw usage('Give the secret with --secret-file <file> or in the variable LANTOA_CLIENT_SECRET.')
}

async function readSecret(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw usage(`The secret cannot be read: ${error.message}`)
  })
  return text.trim()
}

function usage(message: string): CliError {
  return new CliError(message, { exitCode: EXIT.usage, hint: '`lantoa login --help` shows examples.' })
}
