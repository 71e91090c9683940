import type { Word } from '../../words/words.ts'
import type { Lane, Rule } from './rules.ts'

/** The rule that was typed: the lane by its place in the list, numbers where they are given. */
export function readRule(form: FormData, lanes: readonly Lane[]): { readonly rule: Rule } | { readonly wrong: Word } {
  const typed = (field: string) => String(form.get(field) ?? '').trim()
  const numbers = [typed('from'), typed('until')]
  if (!numbers.every((text) => /^\d{0,5}$/.test(text))) return { wrong: 'assign.no-number' }
  const [from, until] = numbers.map((text) => (text === '' ? undefined : Number(text)))
  if (from !== undefined && until !== undefined && from > until) return { wrong: 'assign.backwards' }
  const lane = lanes[Number(typed('lane'))]?.key
  return { rule: { lane, from, until, side: sideOf(typed('side')), hamlet: typed('hamlet') } }
}

function sideOf(text: string): Rule['side'] {
  return text === 'odd' || text === 'even' ? text : 'both'
}
