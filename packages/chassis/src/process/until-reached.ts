import type { Logger } from 'pino'
import { codeOf } from '../database/transient.ts'
import { createBackoff, pause } from './backoff.ts'
import { explain, StartError } from './start-error.ts'

export type Target = {
  /** The setting that names it and the host: `TEAMS_DATABASE_URL (postgres:5432)`. */
  readonly name: string
  readonly probe: () => Promise<unknown>
  /** Other settings that a failure may come of, by what it says; nothing when it says nothing of them. */
  readonly blame?: (reason: string) => string | undefined
}

export type Patience = { readonly log: Logger; readonly seconds: number; readonly signal: AbortSignal }

const TELL_EVERY_MS = 10_000

/** Classes of SQLSTATE with which Postgres turns somebody away: unknown user or password, no such database. */
const REFUSALS = ['28', '3D']
/** What kafkajs and Node's TLS say by message only: a wrong password or way to log in, a certificate that does not hold. */
const REFUSAL_MESSAGE = /authentication failed|SASL mechanism|certificate|self.signed|altnames/i

/**
 * Waits until what a service needs can be reached, and says meanwhile what it waits for.
 * @throws StartError at once where waiting cannot help, else when the patience ends
 */
export async function untilReached({ name, probe, blame }: Target, { log, seconds, signal }: Patience): Promise<void> {
  const giveUpAt = Date.now() + seconds * 1_000
  const backoff = createBackoff({ first: 200, limit: 2_000 })
  let toldAt = 0
  for (;;) {
    try {
      await probe()
      return
    } catch (error) {
      const reason = explain(error)
      const culprits = blame?.(reason)
      const line = `${name}: ${reason}${culprits === undefined ? '' : ` (see ${culprits})`}`
      if (isRefusal(error)) throw new StartError(line, 2)
      if (signal.aborted || Date.now() >= giveUpAt) throw new StartError(line, 1)
      if (Date.now() - toldAt >= TELL_EVERY_MS) {
        log.warn(`waits for ${line}`)
        toldAt = Date.now()
      }
    }
    await pause(backoff.next(), signal)
  }
}

function isRefusal(error: unknown): boolean {
  return REFUSALS.some((state) => codeOf(error)?.startsWith(state)) || REFUSAL_MESSAGE.test(explain(error))
}
