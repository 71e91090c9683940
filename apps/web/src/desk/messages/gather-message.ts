import type { Code, Data, Lantoa } from '@lantoa/sdk'
import { CHANNEL_WORDS } from '@lantoa/vietnam/list-words'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { language, type Word } from '../../words/words.ts'
import type { OwnSentences } from '../act/sentences.ts'
import { gatherPlace } from '../listing/gather-place.ts'

export type Message = Data<'teams', 'getMessage'>
export type Receipt = Data<'teams', 'listMessageReceipts'>['items'][number]
export type Sendings = Data<'teams', 'listSendings'>
export type Channel = Sendings['items'][number]['channel']

/** A message with what became of it, and what its units are called. */
export type MessageFacts = {
  readonly message: Message
  readonly receipts: readonly Receipt[]
  readonly sendings: Sendings
  readonly nameOf: (unitCode: string) => string
}

export async function gatherMessage(lantoa: Lantoa, messageId: string, signal: AbortSignal): Promise<MessageFacts> {
  const { teams } = lantoa
  const params = { messageId }
  const message = await teams.getMessage({ params, signal }).orThrow()
  const [place, receipts, sendings] = await Promise.all([
    gatherPlace(lantoa, message.unitCode, signal),
    Array.fromAsync(teams.listMessageReceipts.all({ params, query: { limit: 500 }, signal })),
    teams.listSendings({ params, signal }).orThrow(),
  ])
  const names = new Map([place.unit, ...place.beneath].map((unit) => [unit.code, unitTitle(unit)]))
  return { message, receipts, sendings, nameOf: (code) => names.get(code) ?? code }
}

/** How many of those who were asked have read it. */
export function countRead(receipts: readonly Receipt[]): { read: number; asked: number } {
  const asked = receipts.filter((one) => one.asked)
  return { read: asked.filter(({ readAt }) => readAt !== null).length, asked: asked.length }
}

/** Who has not read it comes first: of those who were asked somebody may want to remind them. */
export function byReading(receipts: readonly Receipt[]): Receipt[] {
  const rank = ({ asked, readAt }: Receipt) => (asked && readAt === null ? 0 : asked ? 1 : 2)
  return receipts.toSorted((a, b) => rank(a) - rank(b) || ((a.unitCode ?? '') < (b.unitCode ?? '') ? -1 : 1))
}

export const STATUSES: Readonly<Record<Message['status'], Word>> = {
  draft: 'message.draft',
  published: 'message.published',
  withdrawn: 'message.withdrawn',
}

export const CHANNELS = Object.keys(CHANNEL_WORDS) as Channel[] // its keys are the channels of the contract

export function channelInWords(channel: string): string {
  if (language() !== 'vi') return channel.replaceAll('_', ' ')
  return (CHANNEL_WORDS as Readonly<Record<string, string>>)[channel] ?? channel
}

type Met = Code<'teams', 'advanceMessage' | 'logSending' | 'withdrawSending'>

/** Why something of a message is not done. */
export const MESSAGE_SENTENCES: OwnSentences<Met> = {
  'before-last-change': ['refused.changed', 'reread'],
  'day-in-future': ['refused.message.future', 'mend'],
  'message-not-published': ['refused.message.draft', 'reread'],
  'sending-differs': ['refused.changed', 'reread'],
  'status-out-of-order': ['refused.changed', 'reread'],
  'unknown-message': ['refused.gone', 'leave'],
}
