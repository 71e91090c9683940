import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'

/** Stars instead of names make nothing that anybody can use, and read again they would be names. */
export function refuseMasked(what: string, effect: string): CliError {
  return new CliError(`You see ${what} masked, so ${effect}.`, {
    exitCode: EXIT.refused,
    hint: 'Who records in these units, or an official of the commune, can: `lantoa whoami` shows your roles.',
  })
}
