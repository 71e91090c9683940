import type { Args } from '@lantoa/sdk'
import type { Word } from '../../words/words.ts'
import type { Why } from './held-why.ts'
import type { HeldLine } from './use-held-lines.ts'

/** What is said of whom a line is for. */
type Said = Pick<HeldLine, 'residentId' | 'candidates'>
export type Choice = {
  readonly word: Word
  /** Whom it chooses or keeps; null: nobody of those who are shown. */
  readonly residentId: string | null
  readonly body: Args<'payments', 'correctPayout'>['body']
}

/** Everybody who is shown with a line. */
export function shownWith({ residentId, candidates }: Said): string[] {
  return residentId === null ? candidates : [residentId]
}

/** What may be decided of a line: whoever is named by it is confirmed as its only candidate. */
export function choicesOf(why: Why, { residentId, candidates }: Said): Choice[] {
  if (why === 'none') return []
  if (residentId === null) {
    return [
      ...candidates.map((id): Choice => ({ word: 'payouts.choose', residentId: id, body: { residentId: id } })),
      { word: 'payouts.nobody-of-them', residentId: null, body: { candidates: [] } },
    ]
  }
  const keep = why === 'twice' ? ('payouts.keep-both' as const) : ('payouts.confirm' as const)
  return [
    { word: keep, residentId, body: { candidates: [residentId] } },
    { word: 'payouts.not-this-one', residentId: null, body: { residentId: null } },
  ]
}

/** The line as it would stand. */
export function corrected(line: Said, { body }: Choice): Said {
  const { residentId = line.residentId, candidates = line.candidates } = body
  return { residentId, candidates }
}
