import { normalText } from '@lantoa/vietnam/normal-text'
import { DAY_WORDS, typedDay } from '@lantoa/vietnam/typed-time'
import { v5 } from 'uuid'
import { CODE_COLUMN, type Sheet, type SheetColumn } from './sheet.ts'

/** A namespace of our own: the same row gets the same id, so a file can be sent again. */
const NAMESPACE = '0f3e6a52-6a0e-5b7c-8a35-9b1f6f0b7d21'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export type Item = Readonly<Record<string, unknown>>
export type WrongCell = { readonly column: string; readonly reason: string }
type Fields = Readonly<Record<string, string>>
type Read = { value: unknown } | { reason: string }

/** A row as an item of its batch, or everything that is wrong with it. */
export function readSheetRow(sheet: Sheet, fields: Fields): { item: Item } | { wrong: WrongCell[] } {
  const item: Record<string, unknown> = {}
  const wrong: WrongCell[] = []
  for (const column of sheet.columns.filter(({ shown }) => !shown)) {
    const text = normalText(fields[column.path.toLowerCase()] ?? '').replace(/^'(?=[=+\-@])/, '')
    if (text === '') {
      if (column.required) wrong.push({ column: column.path, reason: `write ${expected(column)}` })
      continue
    }
    const read = readCell(column, text)
    if ('reason' in read) wrong.push({ column: column.path, reason: read.reason })
    else setAt(item, column.path.split('.'), read.value)
  }
  if (wrong.length > 0) return { wrong }
  const code = normalText(fields[CODE_COLUMN] ?? '')
  const id = code === '' ? v5(`${sheet.name}/row/${JSON.stringify(item)}`, NAMESPACE) : idOf(sheet.name, code)
  return { item: { [sheet.idField]: id, ...item } }
}

export function isId(code: string): boolean {
  return UUID.test(code)
}

/** The id of a thing by its code in a file; an id stays what it is. */
export function idOf(of: string, code: string): string {
  return isId(code) ? code.toLowerCase() : v5(`${of}/${code.toLowerCase()}`, NAMESPACE)
}

export function readCell(column: SheetColumn, text: string): Read {
  const reason = `write ${expected(column)}`
  const or = (value: unknown): Read => (value === undefined ? { reason } : { value })
  switch (column.kind) {
    case 'day':
      return or(typedDay(text))
    case 'birth':
      return or(/^\d{4}$/.test(text) ? { year: Number(text) } : dated(typedDay(text)))
    case 'number':
      return or(/^\d{1,15}$/.test(text) ? Number(text) : undefined)
    case 'yes-no':
      return or(YES_NO[text.toLowerCase()])
    case 'choice':
      return or(choiceOf(column, text))
    case 'choices': {
      const choices = text.split(/[;,]/).map((one) => choiceOf(column, one.trim()))
      return choices.includes(undefined) ? { reason } : { value: choices }
    }
    case 'reference':
      return { value: idOf(column.of ?? '', text) }
    default:
      return { value: text }
  }
}

const YES_NO: Readonly<Record<string, boolean>> = {
  ...{ x: true, có: true, yes: true, true: true, '1': true },
  ...{ không: false, no: false, false: false, '0': false },
}

function dated(date: string | undefined) {
  return date === undefined ? undefined : { date }
}

function choiceOf({ values = [], words = {} }: SheetColumn, text: string): string | undefined {
  const typed = text.toLowerCase()
  return values.find((value) => value === typed) ?? words[typed]
}

function expected({ kind, values = [], words = {}, vi }: SheetColumn): string {
  if (kind === 'day') return DAY_WORDS
  if (kind === 'birth') return 'a birth day as 17/03/1958, or the year'
  if (kind === 'number') return 'a whole number, without separators'
  if (kind === 'yes-no') return 'có or không'
  if (kind === 'choice' || kind === 'choices') return [...Object.keys(words), ...values].join(', ')
  return `what stands under "${vi}"`
}

export function setAt(target: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[name] = value
    return
  }
  const inner = (target[name] ?? {}) as Record<string, unknown>
  target[name] = inner
  setAt(inner, rest, value)
}
