import { normalLines, normalText } from '@lantoa/vietnam/normal-text'
import { typedDay, typedInstant } from '@lantoa/vietnam/typed-time'
import { v5 } from 'uuid'
import { withWritten } from './as-written.ts'
import { withoutApostrophes } from './csv-lines.ts'
import type { Item } from './item.ts'
import { readPartners } from './partners.ts'
import { CODE_COLUMN, type Kind, type Sheet, type SheetColumn } from './sheet.ts'
import { meantBy } from './word-of-choice.ts'

/** A namespace of our own: the same row gets the same id, so a file can be sent again. */
const NAMESPACE = '0f3e6a52-6a0e-5b7c-8a35-9b1f6f0b7d21'
/** Dots stand between thousands, as people write them here. */
const WHOLE = /^(\d{1,15}|\d{1,3}(\.\d{3}){1,4})$/
/** The code of a commune, or of a hamlet. */
export const UNIT = /^\d{5}(\.\d{2,3})?$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export type { Item } from './item.ts'

/**
 * What has to stand in a cell instead; clients say it in the words of their users. `list`: in whose list the codes of its row
 * stand. `lost-zero`: the code that a spreadsheet took for a number.
 */
export type Wanted = {
  readonly kind: Exclude<Kind, 'written'> | 'list' | 'lost-zero'
  readonly choices: readonly string[]
}
type UnreadCell = { readonly column: string; readonly wanted: Wanted }
/** The cells of a row, by the names of their columns in lower case. */
export type Fields = Readonly<Record<string, string>>
export type UnitsOf = Readonly<Record<string, string>>
type Read = { value: unknown } | { wanted: Wanted }

/**
 * A row as an item of its batch, or everything that is wrong with it. `unit`: in whose lists its codes count. `unitsOf`: by
 * column, where the code of something else is of another list.
 */
export function readSheetRow(
  sheet: Sheet,
  fields: Fields,
  unit = unitIn(sheet, fields),
  unitsOf: UnitsOf = {},
): { item: Item } | { wrong: UnreadCell[] } {
  const item: Record<string, unknown> = {}
  const wrong: UnreadCell[] = []
  const texts: Record<string, string> = {}
  for (const column of sheet.columns.filter(({ shown }) => !shown)) {
    const text = column.path === sheet.unit ? (unit ?? '') : plainCell(column, fields[column.path.toLowerCase()])
    if (text === '') {
      if (column.required) wrong.push({ column: column.path, wanted: wantedIn(column) })
      continue
    }
    const read = readCell(asSaid(column, item), text, unitsOf[column.path] ?? unit)
    if ('wanted' in read) wrong.push({ column: column.path, wanted: read.wanted })
    else if (!column.unsent) {
      setAt(item, column.path.split('.'), read.value)
      texts[column.path] = text
    }
  }
  const code = textIn(fields, CODE_COLUMN)
  if (unit === undefined && hasCodes(sheet, fields) && wrong.every(({ column }) => column !== sheet.unit)) {
    wrong.push({ column: sheet.unit, wanted: { kind: 'list', choices: [] } })
  }
  // The columns of people have no unit: what names none would make ids of a list that nobody has.
  const isNoUnit = unit !== undefined && !UNIT.test(unit) && hasCodes(sheet, fields)
  if (isNoUnit && wrong.every(({ column }) => column !== sheet.unit)) {
    wrong.push({ column: sheet.unit, wanted: { kind: 'unit', choices: [] } })
  }
  if (wrong.length > 0) return { wrong }
  const said = sheet.idFrom?.(item) ?? JSON.stringify(item)
  const id = code === '' ? v5(`${sheet.name}/row/${said}`, NAMESPACE) : idOf(sheet.name, unit, code)
  return { item: withWritten(sheet, texts, { [sheet.idField]: id, ...item }) }
}

/** A column as it is read behind what the row says before it. */
function asSaid({ ofBy, ...column }: SheetColumn, item: Item): SheetColumn {
  const of = ofBy?.of[String(item[ofBy.path])]
  return of === undefined ? column : { ...column, of }
}

/** Whether anything in a row is named by a code, which means nothing without the unit. */
export function hasCodes({ columns }: Sheet, fields: Fields): boolean {
  const named = columns.filter(({ kind }) => kind === 'reference').map(({ path }) => path)
  return [CODE_COLUMN, ...named].map((path) => textIn(fields, path)).some((text) => text !== '' && !isId(text))
}

/** What stands in a cell; a spreadsheet's apostrophe before what looks like a formula is none of it. */
export function textIn(fields: Fields, path: string): string {
  return plainCell({}, fields[path.toLowerCase()])
}

/** The same of a column that may have several lines. */
export function plainCell({ lines }: Pick<SheetColumn, 'lines'>, text = ''): string {
  return withoutApostrophes(lines ? normalLines(text) : normalText(text))
}

export function unitIn({ unit }: Pick<Sheet, 'unit'>, fields: Fields): string | undefined {
  return textIn(fields, unit) || undefined
}

export function isId(code: string): boolean {
  return UUID.test(code)
}

/**
 * The id of a thing by its code in the lists of a unit; an id stays what it is. Members are numbered by the commune: who is
 * in the team of a hamlet and in the committee is one person.
 */
export function idOf(of: string, unit = '', code: string): string {
  const list = of === 'person' ? unit.replace(/\..*/, '') : unit
  return isId(code) ? code.toLowerCase() : v5(`${of}/${list}/${code.toLowerCase()}`, NAMESPACE)
}

/** A name would become the id of somebody whom nobody knows, in silence. */
function isCodeOfPerson(text: string): boolean {
  return isId(text) || /^\S*\d\S*$/.test(text)
}

export function readCell(column: SheetColumn, text: string, unit?: string): Read {
  const wanted = wantedIn(column)
  const or = (value: unknown): Read => (value === undefined ? { wanted } : { value })
  switch (column.kind) {
    case 'day':
      return or(typedDay(text))
    case 'instant':
      return or(typedInstant(text))
    case 'counts': {
      const counts = text.split(';').map((one) => countOf(column, normalText(one)))
      return counts.includes(undefined) ? { wanted } : { value: counts }
    }
    case 'partners':
      return or(readPartners(text))
    case 'birth':
      return or(/^\d{4}$/.test(text) ? { year: Number(text) } : dated(typedDay(text)))
    case 'number':
      return or(WHOLE.test(text) ? Number(text.replaceAll('.', '')) : undefined)
    case 'yes-no':
      return or(YES_NO[text.toLowerCase()])
    case 'choice':
      return or(choiceOf(column, text))
    case 'choices': {
      const choices = text.split(/[;,]/).map((one) => choiceOf(column, one.trim()))
      return choices.includes(undefined) ? { wanted } : { value: choices }
    }
    case 'texts':
      return { value: text.split(';').flatMap((one) => normalText(one) || []) }
    case 'reference':
      return or(column.of === 'person' && !isCodeOfPerson(text) ? undefined : idOf(column.of ?? '', unit, text))
    case 'unit':
      return or(UNIT.test(text) ? text : undefined)
    case 'units': {
      const codes = text.split(/[;,\s]+/).filter((one) => one !== '')
      return or(codes.every((one) => UNIT.test(one)) ? codes : undefined)
    }
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
  return meantBy([...values.map((value) => [value, value] as const), ...Object.entries(words)], text)
}

/** 'học sinh 40': how many of a choice, under the name of the column's `of`. */
function countOf(column: SheetColumn, text: string): object | undefined {
  const [, word = '', count = ''] = /^(.+) ([\d.]+)$/.exec(text) ?? []
  const choice = choiceOf(column, word)
  return choice === undefined || !WHOLE.test(count)
    ? undefined
    : { [column.of ?? '']: choice, count: Number(count.replaceAll('.', '')) }
}

/** What has to stand in a column. */
export function wantedIn({ kind, values = [], words = {} }: SheetColumn): Wanted {
  return { kind: kind === 'written' ? 'text' : kind, choices: [...Object.keys(words), ...values] }
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

export function valueAt(item: Item, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => (part as Item | undefined)?.[name], item)
}
