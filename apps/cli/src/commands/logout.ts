import { Command } from 'commander'
import type { Io } from '../io.ts'
import { removeLogin } from '../login-file.ts'
import { printLine } from '../output.ts'

export function logout(io: Io): Command {
  return new Command('logout').description('forget who you are').action(async () => {
    await removeLogin(io)
    printLine(io, 'Logged out.')
  })
}
