import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { showInstant } from '../output/formats.ts'
import { printFacts, printJson, printLine } from '../output/print.ts'
import { readLogin } from '../session/login-file.ts'
import { tokenOf } from '../session/session.ts'
import { readClaims } from '../session/token-claims.ts'

export function whoami(io: Io): Command {
  const command = new Command('whoami')
    .description('show where you are logged in, as whom, and with which roles and units')
    .option('--json', 'print the answer as JSON')
    .option('--token', 'print an access token alone, for another program to use')
    .action(async ({ json, token }: { json?: true; token?: true }) => {
      const login = await readLogin(io)
      const access = await tokenOf(io, login)({ refresh: false })
      if (token) return printLine(io, access)
      const claims = readClaims(access)
      if (json) return printJson(io, { url: login.url, clientId: login.clientId, ...claims })
      printFacts(io, [
        ['services', login.url],
        ['client', login.clientId],
        ['roles', claims?.roles.join(', ')],
        ['units', claims?.units.join(', ')],
        ['team', claims?.team],
        ['token until', claims?.expiresAt && showInstant(claims.expiresAt)],
      ])
    })
  return withExamples(command, 'lantoa whoami', 'lantoa whoami --json')
}
