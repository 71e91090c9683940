import type { Word } from '../../words/words.ts'
import { readDay } from '../time/time.ts'
import type { Draft, Step } from './change.ts'

/** The fields of a draft besides its steps. */
const FIELDS = ['title', 'on', 'number', 'issuer', 'date'] as const
type DraftField = (typeof FIELDS)[number] | 'steps'
export type DraftWrong = Readonly<Partial<Record<DraftField, Word>>>

/** The draft that was typed, or of each field what is wrong with it. */
export function readDraft(
  form: FormData,
  steps: readonly Step[],
): { readonly draft: Draft } | { readonly wrong: DraftWrong } {
  const typed = (field: DraftField) => String(form.get(field) ?? '').trim()
  const [title, number, issuer] = [typed('title'), typed('number'), typed('issuer')]
  const [on, date] = [readDay(typed('on')), readDay(typed('date'))]
  if ('day' in on && 'day' in date && title && number && issuer && steps.length > 0) {
    return { draft: { title, on: on.day, legalAct: { number, issuer, date: date.day }, steps: [...steps] } }
  }
  const missing = (text: string) => (text === '' ? { wrong: 'form.missing' as const } : undefined)
  const found = { title: missing(title), on, number: missing(number), issuer: missing(issuer), date }
  const wrong = Object.entries(found).flatMap(([field, read]) => (read && 'wrong' in read ? [[field, read.wrong]] : []))
  return { wrong: { ...Object.fromEntries(wrong), ...(steps.length === 0 && { steps: 'boundary.no-steps' }) } }
}
