import { say } from '../../words/words.ts'
import { showMonth } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { showKind } from './show-kind.ts'
import type { HeldLine, Waiting } from './use-held-lines.ts'

export function titleOf({ line, kind, since }: HeldLine): string {
  return say('payouts.line', { line: showNumber(line), kind: showKind(kind), month: showMonth(since) })
}

/** Whose a line is, as it stands or would stand. Who lives elsewhere is not named. */
export function whoseIs(
  { residentId, candidates }: Pick<HeldLine, 'residentId' | 'candidates'>,
  people: Waiting['people'],
): string {
  if (residentId !== null) return nameOf(residentId, people)
  return candidates.length === 0
    ? say('payouts.nobody')
    : say('payouts.one-of', { count: showNumber(candidates.length) })
}

export function nameOf(residentId: string, people: Waiting['people']): string {
  return people.get(residentId)?.name ?? say('payouts.outside')
}

export function showOther({ unitCode, line }: HeldLine['others'][number]): string {
  if (line === null) return say('payouts.other-outside', { unit: unitCode ?? '' })
  return say('payouts.other-line', { unit: unitCode ?? '', line: showNumber(line) })
}
