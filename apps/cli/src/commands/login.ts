import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { readUrl } from '../arguments.ts'
import { CliError } from '../cli-error.ts'
import { findDemoClient } from '../demo-clients.ts'
import { withExamples } from '../examples.ts'
import { EXIT } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { discoverTokenUrl, readClaims } from '../issuer.ts'
import { writeLogin } from '../login-file.ts'
import { printLine } from '../output.ts'
import { tokenOf } from '../session.ts'

type Options = { url: string; issuer?: string; client?: string; secretFile?: string; demo?: string }

export function login(io: Io): Command {
  const command = new Command('login')
    .description('log in with a client id and its secret, and remember them for the next commands')
    .option('--url <url>', 'where the services are', readUrl, 'http://127.0.0.1:8080')
    .option('--issuer <url>', 'who gives the tokens (default: <url>/oidc)', readUrl)
    .option('--client <id>', 'client id')
    .option('--secret-file <file>', 'file with the secret (default: the variable LANTOA_CLIENT_SECRET)')
    .option('--demo <role>', 'as the demo client of a role, such as admin or province_officer')
    .action(async (options: Options) => {
      const { clientId, clientSecret } = await credentialsOf(io, options)
      const tokenUrl = await discoverTokenUrl(io, options.issuer ?? `${options.url}/oidc`)
      const credentials = { url: options.url, tokenUrl, clientId, clientSecret }
      const claims = readClaims(await tokenOf(io, credentials)({ refresh: false }))
      const path = await writeLogin(io, credentials)
      const roles = claims && claims.roles.length > 0 ? ` (${claims.roles.join(', ')})` : ''
      printLine(io, `Logged in to ${options.url} as ${clientId}${roles}; kept in ${path}`)
    })
  return withExamples(
    command,
    'lantoa login --demo admin',
    'lantoa login --url https://lantoa.example --client importer --secret-file secret.txt',
    'LANTOA_CLIENT_SECRET=… lantoa login --client importer',
  )
}

async function credentialsOf(io: Io, { client, secretFile, demo }: Options) {
  if (demo !== undefined) return findDemoClient(io, demo)
  if (client === undefined) throw usage('Who are you? Give --client <id>, or --demo <role>.')
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
