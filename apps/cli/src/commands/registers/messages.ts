import type { Args, Data } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import { v7 as uuid } from 'uuid'
import type { Io } from '../../io.ts'
import { readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay, showInstant } from '../../output/formats.ts'
import { printJson, printLine, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openListing } from '../../session/exports.ts'
import { openSession } from '../../session/session.ts'

const EXAMPLE = '01990f3e-7c1a-7000-8000-0000000000e1'

type Receipt = Data<'teams', 'listMessageReceipts'>['items'][number]
type Sendings = Data<'teams', 'listSendings'>
type Logged = Args<'teams', 'logSending'>['body']

const CHANNELS: readonly Logged['channel'][] = [
  ...(['radio', 'facebook_page', 'portal', 'meeting', 'online_conference'] as const),
  ...(['zalo_group', 'zalo_oa', 'in_app', 'door'] as const),
]

const RECEIPT_COLUMNS: readonly Column<Receipt>[] = [
  { title: 'person', of: ({ personId }) => personId },
  { title: 'unit', of: ({ unitCode }) => unitCode ?? '' },
  { title: 'asked', of: ({ askedOn }) => (askedOn === null ? '' : showDay(askedOn)) },
  { title: 'read', of: ({ readAt }) => (readAt === null ? 'not yet' : showInstant(readAt)) },
]

/** Who read a message, and who was asked and has not. */
export function messageReceipts(io: Io): Command {
  const command = new Command('receipts')
    .description('who read a message, and who was asked and has not; people are ids')
    .argument('<id>', 'as `messages list` has it')
    .addOption(new Option('--only <which>', 'those who were asked, or have not read it').choices(['asked', 'unread']))
    .option('--json', 'print the answers as JSON')
    .action(async (messageId: string, { only, json }: { only?: 'asked' | 'unread'; json?: true }) => {
      const { teams } = await openListing(io, json)
      const asked = { params: { messageId }, query: only ? { only } : {}, signal: io.signal }
      const found = await Array.fromAsync(teams.listMessageReceipts.all(asked))
      if (json) return printJson(io, found)
      if (found.length === 0) return printNote(io, 'Nobody.')
      printTable(io, RECEIPT_COLUMNS, found)
    })
  return withExamples(command, `lantoa messages receipts ${EXAMPLE} --only unread`)
}

type Line = { readonly channel: string; readonly how: string; readonly when: string; readonly where: string }

const LINE_COLUMNS: readonly Column<Line>[] = [
  { title: 'channel', of: ({ channel }) => channel },
  { title: 'how', of: ({ how }) => how },
  { title: 'when', of: ({ when }) => when },
  { title: 'where', of: ({ where }) => where, flexible: true },
]

/** On which ways a message went out: by hand, and by the service. */
export function messageSendings(io: Io): Command {
  const command = new Command('sendings')
    .description('on which ways a message went out: by hand, and by the service')
    .argument('<id>', 'as `messages list` has it')
    .option('--json', 'print the answer as JSON')
    .action(async (messageId: string, { json }: { json?: true }) => {
      const { teams } = await openSession(io)
      const found = await teams.listSendings({ params: { messageId }, signal: io.signal }).orThrow()
      if (json) return printJson(io, found)
      const lines = linesOf(found)
      if (lines.length === 0) return printNote(io, 'It has not gone out yet.')
      printTable(io, LINE_COLUMNS, lines)
    })
  return withExamples(command, `lantoa messages sendings ${EXAMPLE}`)
}

function linesOf({ items, deliveries }: Sendings): Line[] {
  const byHand = items.map(({ channel, on, place, withdrawn }) => {
    return { channel, how: withdrawn ? 'taken back' : 'by hand', when: showDay(on), where: place }
  })
  const byService = deliveries.map(({ channel, sent, waiting, failed, lastSentAt }) => {
    const how = `${sent} sent, ${waiting} waiting, ${failed} failed`
    return { channel, how, when: lastSentAt === null ? '' : showInstant(lastSentAt), where: '' }
  })
  return [...byHand, ...byService]
}

/** Writes down that a message went out by hand. */
export function messageLog(io: Io): Command {
  const command = new Command('log')
    .description('write down that a message went out by hand')
    .argument('<id>', 'as `messages list` has it')
    .addOption(new Option('--channel <channel>', 'on which way').choices(CHANNELS).makeOptionMandatory())
    .requiredOption('--on <day>', 'the day on which it went out', readDay)
    .option('--place <text>', 'where: which loudspeaker, page or group', '')
    .option('--id <id>', 'its id, where it was sent before; default: a new one')
    .option('--json', 'print the answer as JSON')
    .action(
      async (messageId: string, { id: sendingId = uuid(), json, ...body }: Logged & { id?: string; json?: true }) => {
        const { teams } = await openSession(io)
        const params = { messageId, sendingId }
        const sending = await teams.logSending({ params, body, signal: io.signal }).orThrow()
        if (json) printJson(io, sending)
        else printLine(io, `${sending.sendingId}: ${sending.channel}, ${showDay(sending.on)}`)
      },
    )
  return withExamples(command, `lantoa messages log ${EXAMPLE} --channel radio --on 2026-03-17 --place "Loa ấp 7"`)
}

type Inbox = Data<'teams', 'listInbox'>['items'][number]

const INBOX_COLUMNS: readonly Column<Inbox>[] = [
  { title: 'id', of: ({ messageId }) => messageId },
  { title: 'sent', of: ({ publishedOn }) => showDay(publishedOn) },
  { title: 'read', of: ({ readAt, asked }) => (readAt === null ? (asked ? 'not yet, asked' : 'not yet') : 'yes') },
  { title: 'title', of: ({ title }) => title, flexible: true },
]

/** What was sent to whoever asks. */
export function messageInbox(io: Io): Command {
  const command = new Command('inbox')
    .description('what was sent to your units, the newest first')
    .option('--json', 'print the answers as JSON')
    .action(async ({ json }: { json?: true }) => {
      const { teams } = await openSession(io)
      const found = await Array.fromAsync(teams.listInbox.all({ signal: io.signal }))
      if (json) return printJson(io, found)
      if (found.length === 0) return printNote(io, 'Nothing.')
      printTable(io, INBOX_COLUMNS, found)
    })
  return withExamples(command, 'lantoa messages inbox')
}

/** Says that whoever asks has read a message. */
export function messageRead(io: Io): Command {
  const command = new Command('read')
    .description('say that you read a message')
    .argument('<id>', 'as `messages inbox` has it')
    .option('--json', 'print the answer as JSON')
    .action(async (messageId: string, { json }: { json?: true }) => {
      const { teams } = await openSession(io)
      const read = await teams.readMessage({ params: { messageId }, body: {}, signal: io.signal }).orThrow()
      if (json) printJson(io, read)
      else printLine(io, `read on ${showInstant(read.readAt)}`)
    })
  return withExamples(command, `lantoa messages read ${EXAMPLE}`)
}
