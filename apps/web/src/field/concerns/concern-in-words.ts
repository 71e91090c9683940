import type { Concern } from '../../phone/kinds/concern.ts'
import { say, type Word } from '../../words/field-later.ts'

type About = Pick<Concern, 'kind' | 'topic'>

export const KIND_WORDS: Readonly<Record<Concern['kind'], Word>> = {
  question: 'concern.question',
  difficulty: 'concern.difficulty',
}

export const TOPIC_WORDS: Readonly<Record<Concern['topic'], Word>> = {
  signal: 'topic.signal',
  devices: 'topic.devices',
  eid: 'topic.eid',
  online_services: 'topic.online-services',
  payments: 'topic.payments',
  selling: 'topic.selling',
  safety: 'topic.safety',
  learning: 'topic.learning',
  other: 'topic.other',
}

const STATUS_WORDS: Readonly<Record<Concern['status'], Word>> = {
  asked: 'concern.asked',
  new: 'concern.new',
  accepted: 'concern.accepted',
  forwarded: 'concern.forwarded',
  doing: 'concern.doing',
  answered: 'concern.answered',
  rejected: 'concern.rejected',
  reopened: 'concern.reopened',
  closed: 'concern.closed',
  withdrawn: 'concern.withdrawn',
}

const PARTY_WORDS: Readonly<Record<Concern['steps'][number]['by']['as'], Word>> = {
  team: 'concern.by-team',
  commune: 'concern.by-commune',
  province: 'concern.by-province',
}

/** 'Khó khăn: sóng, mạng'; of a topic that is newer than this app its own name. */
export function aboutInWords({ kind, topic }: About): string {
  const word: Word | undefined = TOPIC_WORDS[topic]
  return `${say(KIND_WORDS[kind])}: ${word ? say(word) : topic}`
}

export function statusInWords(status: Concern['status']): string {
  const word: Word | undefined = STATUS_WORDS[status]
  return word ? say(word) : status
}

/** What a step was, who did it and for whom. */
export function stepInWords({ status, by, organisation, before }: Concern['steps'][number]): string {
  const what = before
    ? say('concern.corrected')
    : organisation
      ? say('concern.to', { organisation })
      : statusInWords(status)
  return `${what} · ${say(PARTY_WORDS[by.as])}`
}
