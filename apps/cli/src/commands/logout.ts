import { Command } from 'commander'
import { tokenRevocation } from 'openid-client'
import type { Io } from '../io.ts'
import { printLine, printNote } from '../output/print.ts'
import { issuerOf, messageOf } from '../session/issuer.ts'
import { isPerson, type PersonLogin, removeLogin } from '../session/login-file.ts'

export function logout(io: Io): Command {
  return new Command('logout').description('forget who you are, and end the session at the issuer').action(async () => {
    const login = await removeLogin(io)
    if (login && isPerson(login)) await endSession(io, login)
    printLine(io, 'Logged out.')
  })
}

/** RFC 7009. What the issuer does not hear of ends there by itself, so it keeps nobody from logging out. */
async function endSession(io: Io, login: PersonLogin): Promise<void> {
  if (login.revocationUrl === undefined || login.refreshToken === undefined) return
  try {
    await tokenRevocation(issuerOf(io, login), login.refreshToken, { token_type_hint: 'refresh_token' })
  } catch (error) {
    printNote(io, `The issuer could not be told (${messageOf(error)}): the session ends there when it is over.`)
  }
}
