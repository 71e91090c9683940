import { decideChange } from '@lantoa/chassis/commands/change'
import { type Context, command, valuesOf } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { isVisible } from '@lantoa/chassis/register/decide'
import type { Thing } from '@lantoa/chassis/register/thing'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { messages } from '@lantoa/contracts/teams/messages'
import { logSending, withdrawSending } from '@lantoa/contracts/teams/sendings.http'
import { message } from '../messages/messages.ts'
import { type StoredSending, sending, viewOf } from './sending.ts'

type Facts = {
  readonly messages: ReadonlyMap<string, Thing>
  readonly known: ReadonlyMap<string, StoredSending>
}

const NO_SUCH_SENDING = refuse('not-found', 'Nothing of this id was sent by hand in your units.')
const NO_SUCH_MESSAGE = refuse('unknown-message', 'There is no such message in your units.')

type Ids = { readonly messageId: string; readonly sendingId: string }

/** What officers write down of messages that went out by hand. */
export function sendingCommands(parts: ServiceParts) {
  const common = {
    askOwner: catchUpFirst(parts.units),
    keys: ({ messageId, sendingId }: Ids) => ({ message: messageId, sending: sendingId }),
    async gather(
      tx: Tx,
      { keys }: { keys: { message: readonly string[]; sending: readonly string[] } },
    ): Promise<Facts> {
      const messagesOf = await message.share(tx, keys.message)
      return { messages: messagesOf, known: await sending.lock(tx, keys.sending) }
    },
    answer: (value: StoredSending) => accept(viewOf(value), value.version),
  }

  const log = command(parts, logSending, {
    ...common,
    recorded: {
      find({ input: { sendingId } }, { known }) {
        const value = known.get(sendingId)
        return (
          value && { value, recordedAs: { ...(value.recordedAs as object), messageId: value.messageId, sendingId } }
        )
      },
      sees: (caller, value, facts, context) => held(caller, value.messageId, facts, context) !== undefined,
      hidden: NO_SUCH_MESSAGE,
      differs: 'sending-differs',
    },
    decide({ input, caller }, facts, context) {
      const of = held(caller, input.messageId, facts, context)
      if (!of) return NO_SUCH_MESSAGE
      if (!of.states.some(({ status }) => status === 'published')) {
        return refuse('message-not-published', 'It is a draft: publish it before it goes out.')
      }
      const { messageId, sendingId, ...recordedAs } = input
      const told = { by: caller.subject, at: context.now.toISOString(), withdrawn: false, version: 1, recordedAs }
      const value: StoredSending = { messageId, sendingId, ...recordedAs, ...told }
      return refuseFuture(input.on, context.today, '/on') ?? { ok: true, value, fresh: true }
    },
    write: (tx, fresh) => sending.insert(tx, valuesOf(fresh)),
  })

  const withdraw = command(parts, withdrawSending, {
    ...common,
    decide(given, facts, context) {
      const { messageId, sendingId } = given.input
      const known = facts.known.get(sendingId)
      const isHeld = known?.messageId === messageId && held(given.caller, messageId, facts, context)
      return decideChange<StoredSending, never, 'not-found'>(given, {
        known: isHeld ? known : undefined,
        missing: NO_SUCH_SENDING,
        isDone: ({ withdrawn }) => withdrawn,
        change: () => ({ withdrawn: true }),
      })
    },
    write: (tx, fresh) => sending.update(tx, valuesOf(fresh), ['version', 'withdrawn']),
  })

  return { log, withdraw }
}

function held(caller: Caller, messageId: string, facts: Facts, context: Context): Thing | undefined {
  const of = facts.messages.get(messageId)
  return of && isVisible(messages, caller, of, context) ? of : undefined
}
