import { setTimeout as sleep } from 'node:timers/promises'
import { killProcess } from '../docker.ts'
import type { Fault } from '../fault.ts'
import type { Stack } from '../stack.ts'

const NAME = 'hold_deletes'
const PATIENCE_MS = 20_000

/** kill -9 in the very moment in which Kafka has acknowledged events and the outbox still has them. */
export const relay: readonly Fault[] = [
  {
    name: 'relay-before-delete',
    about: 'kill -9 of teams after the acknowledgement of events, before they are deleted from the outbox',
    paths: ['teams'],
    repeats: true,
    async inject({ stack }) {
      await stack.query('teams', holdDeletes)
      const pid = await untilHeld(stack)
      const brokenAt = await killProcess(stack.containerOf('teams'))
      // What the process has asked for dies with it; else Postgres would finish it after the sleep.
      await stack.query('teams', `SELECT pg_terminate_backend(${pid})`)
      await stack.query('teams', `DROP FUNCTION ${NAME} CASCADE`)
      return { brokenAt }
    },
  },
]

/** A failpoint where it disturbs nobody: in the database of the test. Inserts and reads go on meanwhile. */
const holdDeletes = `
  CREATE FUNCTION ${NAME}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(60); RETURN NULL; END';
  CREATE TRIGGER ${NAME} BEFORE DELETE ON outbox FOR EACH STATEMENT EXECUTE FUNCTION ${NAME}()`

async function untilHeld(stack: Stack): Promise<number> {
  for (const giveUpAt = Date.now() + PATIENCE_MS; ; await sleep(20)) {
    const [held] = await stack.query<{ pid: number }>(
      'teams',
      `SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND query LIKE 'DELETE FROM outbox%'`,
    )
    if (held) return held.pid
    if (Date.now() > giveUpAt) throw new Error('Nothing was deleted from the outbox')
  }
}
