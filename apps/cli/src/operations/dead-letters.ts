import { type Data, type Lantoa, LantoaError } from '@lantoa/sdk'
import { CliError } from '../failure/cli-error.ts'
import type { Io } from '../io.ts'
import { chosenServices, type ServiceName } from './services.ts'

export type DeadLetter = { service: ServiceName } & Data<'teams', 'listDeadLetters'>['items'][number]
export type DeadLetterDetail = { service: ServiceName } & Data<'teams', 'getDeadLetter'>

/** All dead letters of the chosen services, each oldest first. */
export async function listDeadLetters(io: Io, lantoa: Lantoa, choice: ServiceName | 'all'): Promise<DeadLetter[]> {
  const letters: DeadLetter[] = []
  for (const service of chosenServices(choice)) {
    const all = lantoa[service].listDeadLetters.all({ query: { limit: 500 }, signal: io.signal })
    for await (const letter of all) letters.push({ service, ...letter })
  }
  return letters
}

/** The letter of that id, in whichever of the chosen services it lies. */
export async function getDeadLetter(
  io: Io,
  lantoa: Lantoa,
  choice: ServiceName | 'all',
  deadLetterId: string,
): Promise<DeadLetterDetail> {
  for (const service of chosenServices(choice)) {
    const { data, error } = await lantoa[service].getDeadLetter({ params: { deadLetterId }, signal: io.signal })
    if (data) return { service, ...data }
    if (error.code !== 'not-found') throw new LantoaError('getDeadLetter', error)
  }
  throw new CliError(`There is no dead letter ${deadLetterId}.`, { hint: '`lantoa dead-letters list` shows them all.' })
}

/** Applies a letter again, or gives it up; answers how many records of its key were applied. */
export async function repair(
  io: Io,
  lantoa: Lantoa,
  how: 'retryDeadLetter' | 'dropDeadLetter',
  { service, deadLetterId }: Pick<DeadLetter, 'service' | 'deadLetterId'>,
): Promise<number> {
  const { applied } = await lantoa[service][how]({ params: { deadLetterId }, signal: io.signal }).orThrow()
  return applied
}
