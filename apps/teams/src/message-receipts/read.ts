import { command } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Thing } from '@lantoa/chassis/register/thing'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { PersonId } from '@lantoa/contracts/ids'
import { readMessage } from '@lantoa/contracts/teams/message-receipts.http'
import type { UnitTree } from '@lantoa/units/tree'
import { isFor } from '../messages/addressees.ts'
import { message } from '../messages/messages.ts'
import type { Receipts } from './receipt.ts'
import { findOwn, type Reading, writeReadings } from './store.ts'

export const NO_SUCH_MESSAGE = refuse('not-found', 'There is no such message in your units.')

type Facts = {
  readonly messages: ReadonlyMap<string, Thing>
  /** When who read what, by `keyOf`; what is decided in this batch too. */
  readonly read: Map<string, string>
  readonly tree: UnitTree
}

/** Somebody says that he read a message: once, whatever is said again. */
export function readCommand(parts: ServiceParts, receipts: Receipts) {
  return command(parts, readMessage, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ messageId }) => ({ message: messageId }),
    async gather(tx: Tx, { keys, commands }): Promise<Facts> {
      const tree = await parts.units.sharedTree(tx)
      const persons = commands.flatMap(({ caller }) => personOf(caller) ?? [])
      const own = await findOwn(tx, persons, keys.message)
      const read = own.flatMap((one) => (one.readAt === null ? [] : [[keyOf(one), one.readAt] as const]))
      return { messages: await message.share(tx, keys.message), read: new Map(read), tree }
    },
    decide({ input: { messageId, readAt }, caller }, { messages, read, tree }, { today, now }) {
      const personId = personOf(caller)
      if (!personId) return refuse('not-a-person', 'A program reads nothing: its subject is no id of a person.')
      const found = messages.get(messageId)
      if (!found || found.status === 'draft' || !isFor(caller, found, { tree, today })) return NO_SUCH_MESSAGE
      const before = read.get(keyOf({ messageId, personId }))
      if (before !== undefined) return { ok: true, value: { messageId, personId, readAt: before }, fresh: false }
      // A phone whose clock is ahead read it now.
      const at = readAt !== undefined && new Date(readAt) < now ? new Date(readAt) : now
      return { ok: true, value: { messageId, personId, readAt: at.toISOString() } as Reading, fresh: true }
    },
    learn: ({ read }, value) => void read.set(keyOf(value), value.readAt),
    async write(tx, fresh, context) {
      const ids = await writeReadings(
        tx,
        fresh.map(({ value }) => value),
      )
      await receipts.publish(
        tx,
        ids.map((id) => ({ id })),
        context,
      )
    },
    answer: ({ messageId, readAt }) => accept({ messageId, readAt }),
  })
}

export function personOf({ subject }: Pick<Caller, 'subject'>): PersonId | undefined {
  return PersonId.safeParse(subject).data
}

function keyOf({ messageId, personId }: Pick<Reading, 'messageId' | 'personId'>): string {
  return `${messageId} ${personId}`
}
