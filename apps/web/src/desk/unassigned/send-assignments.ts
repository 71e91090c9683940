import type { Lantoa, Problem } from '@lantoa/sdk'
import { say } from '../../words/words.ts'
import { sentenceOf } from '../act/sentences.ts'
import { showNumber } from '../show/show-number.ts'
import { ASSIGN_SENTENCES } from './sentences.ts'

type Result = { readonly accepted: true } | { readonly accepted: false; readonly problem: Problem }

/** Sends all; when none was taken for one and the same reason, that is why the whole was refused. */
export async function sendAssignments(
  { identity }: Lantoa,
  items: readonly { householdId: string; hamletCode: string }[],
): Promise<{ data: readonly Result[]; error?: undefined } | { data?: undefined; error: Problem }> {
  const results: readonly Result[] = await identity.assignHouseholds.many(items)
  const problems = results.flatMap((result) => (result.accepted ? [] : [result.problem]))
  const [first] = problems
  const whole = first && problems.length === results.length && problems.every(({ code }) => code === first.code)
  return whole ? { error: first } : { data: results }
}

/** How many homes have their hamlet, and of the others for which reason how many have not. */
export function outcomeInWords(results: readonly Result[]): string[] {
  const refused = results.flatMap((result) => (result.accepted ? [] : [result.problem]))
  const reasons = Map.groupBy(refused, (problem) => sentenceOf(problem, ASSIGN_SENTENCES).sentence)
  return [
    say('assign.accepted', { count: showNumber(results.length - refused.length) }),
    ...[...reasons].map(([reason, of]) => say('assign.refused', { count: showNumber(of.length), reason })),
  ]
}
