import type { Args } from '@lantoa/sdk'
import type { Word } from '../../words/words.ts'
import { readDay } from '../time/time.ts'
import { readAmount } from './read-amount.ts'

export type TargetDraft = Args<'reporting', 'draftTarget'>['body']
type Field = 'from' | 'until' | 'value' | 'baseline' | 'number' | 'issuer' | 'date'
export type TargetWrong = Readonly<Partial<Record<Field, Word>>>

type Belonging = { unit: string; parentTargetId: string | undefined; campaignId?: string | undefined }

/** The target that was typed, or of each field what is wrong with it. A legal act is given whole or not at all. */
export function readTarget(
  form: FormData,
  { unit, parentTargetId, campaignId }: Belonging,
): { readonly draft: TargetDraft } | { readonly wrong: TargetWrong } {
  const typed = (field: Field | 'indicator') => String(form.get(field) ?? '').trim()
  const [from, until] = [readDay(typed('from')), readDay(typed('until'))]
  const [value, baseline] = [readAmount(typed('value')), readAmount(typed('baseline'))]
  const [number, issuer, date] = [typed('number'), typed('issuer'), readDay(typed('date'))]
  const hasAct = [number, issuer, typed('date')].some((text) => text !== '')
  const noAct = hasAct && !(number && issuer && 'day' in date)
  const badBaseline = typed('baseline') !== '' && baseline === undefined
  if ('day' in from && 'day' in until && value !== undefined && !noAct && !badBaseline) {
    const draft = { indicatorId: typed('indicator'), unit, from: from.day, until: until.day, value, parentTargetId }
    const act = hasAct && 'day' in date ? { legalAct: { number, issuer, date: date.day } } : {}
    return { draft: withoutGaps({ ...draft, campaignId, baseline, ...act }) }
  }
  return {
    wrong: withoutGaps({
      from: wordOf(from),
      until: wordOf(until),
      value: value === undefined ? 'target.no-amount' : undefined,
      baseline: badBaseline ? 'target.no-amount' : undefined,
      number: noAct && number === '' ? 'target.whole-act' : undefined,
      issuer: noAct && issuer === '' ? 'target.whole-act' : undefined,
      date: noAct ? wordOf(date) : undefined,
    }),
  }
}

function wordOf(read: ReturnType<typeof readDay>): Word | undefined {
  return 'wrong' in read ? read.wrong : undefined
}

/** What is not given is left out, not sent as nothing. */
function withoutGaps<Fields extends object>(fields: Fields): { [Name in keyof Fields]: NonNullable<Fields[Name]> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as { [Name in keyof Fields]: NonNullable<Fields[Name]> } // those without are out
}
