import type { SheetColumn } from '@lantoa/sheets/sheet'
import { showChoice } from '../show-field.ts'
import type { Hamlet } from './hamlets.ts'

export type Option = { readonly value: string; readonly title: string }

/** Fields that hold the code of a hamlet which is there already: of a thing, of the team that serves it, of a move. */
const HAMLETS_IN = ['hamletCode', 'hamletCodes', 'to']

/** What can be chosen in a field that shows `text`; undefined: it is typed. */
export function optionsOf(column: SheetColumn, text: string, hamlets: readonly Hamlet[]): Option[] | undefined {
  const { kind, path, values = [] } = column
  if (kind === 'choice' || kind === 'choices') {
    return values.map((value) => ({ value, title: showChoice(column, value) }))
  }
  if (hamlets.length === 0 || !HAMLETS_IN.includes(path)) return undefined
  const offered = hamlets.map(({ code, title }) => ({ value: code, title }))
  // One that was closed since stays what it is until somebody chooses another one.
  const others = text.split('; ').filter((code) => code !== '' && !hamlets.some((hamlet) => hamlet.code === code))
  return [...others.map((code) => ({ value: code, title: code })), ...offered]
}
