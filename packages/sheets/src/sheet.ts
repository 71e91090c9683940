import type { Lantoa, Service } from '@lantoa/sdk'
import type { RegisterColumn } from '@lantoa/sdk/registers'
import type { Columns } from './columns.ts'

/** What a row says, by its fields. */
type Said = Readonly<Record<string, unknown>>

/**
 * What stands in a column; `units`: codes of several; `counts`: how many of each choice; `partners`: who takes part, in which
 * role; `written`: words that were read as codes, which are shown only.
 */
export type Kind = RegisterColumn['kind'] | 'birth' | 'unit' | 'units' | 'counts' | 'partners' | 'written'

/** A column of a list that people fill in. `path`: the field it becomes, with dots into fields that are objects. */
export type SheetColumn = Omit<RegisterColumn, 'kind' | 'words'> & {
  readonly kind: Kind
  /** The values by what people write for them in Vietnamese. */
  readonly words?: Readonly<Record<string, string>>
  /** Where what is recorded has it, if elsewhere than under `path`. */
  readonly from?: string
  /** What is recorded and stands in a file as something else. */
  readonly standsAs?: Readonly<Record<string, string>>
  /** Taken and never shown again. */
  readonly unseen?: true
  /** Only in exports: what is recorded there is changed by other commands than an import. */
  readonly shown?: true
  /** What a reference is of instead, by what stands in a column before it: a member is one of the commune's persons. */
  readonly ofBy?: { readonly path: string; readonly of: Readonly<Record<string, string>> }
  /** Says only whose list a row is from, and is not recorded with it. */
  readonly unsent?: true
}

/** A list of things, one a row, and where its rows go. */
export type Sheet = {
  /** As its ids are made of: never to be changed. */
  readonly name: string
  readonly idField: string
  /** The column of the unit in whose lists the codes of a row count: every hamlet numbers its homes from 1. */
  readonly unit: string
  readonly service: Service
  /** The batch operation that takes its rows. */
  readonly operation: string
  readonly columns: readonly SheetColumn[]
  /** What the rows may also name, and what is recorded first then: the home of a person. */
  readonly first?: Sheet
  /** Columns whose words are kept beside the codes that they are read as. */
  readonly written?: readonly string[]
  /** What tells whether a row is of what came into its unit from another one, and kept the codes it had there. */
  readonly stands?: Stands
  /** What makes the id of a row without a code, where that is not all of what the row says: who is named makes none. */
  readonly idFrom?: (item: Said) => string
  /** Rows as they are sent, where what they say of people is looked up first. Throws `LantoaError`. */
  readonly lookUp?: (lantoa: Lantoa, items: readonly Said[], signal: AbortSignal) => Promise<readonly Said[]>
  /** What is still to be done about a row that is taken, as codes. */
  readonly noticed?: (taken: Said) => readonly string[]
  /** How a row of an export is compared with what is recorded, and what of it can be corrected by its file. */
  readonly again?: Again
}

type Stands = {
  readonly field: string
  /** The field of where its thing lies: in the unit, if nowhere else. */
  readonly in?: string
  /** Every id that the field may have there today. */
  readonly ids: InPlace
  /** The units in which things lay that lie in a unit today. */
  readonly lay: InPlace
}
export type InPlace = (lantoa: Lantoa, place: string, signal: AbortSignal) => AsyncIterable<string>

type Again = {
  readonly read: string
  readonly correct?: string
  readonly corrected: readonly string[]
  /** How the others are changed. */
  readonly others: string
}

/** The column of the code under which a row stands in the lists of its unit; its id is made of both. No field is called so. */
export const CODE_COLUMN = 'listcode'
export const CODE_HEADING = 'Mã'

/** Of an export: how often a row had been changed when it was written, so that no change of somebody else is lost. */
export const VERSION_COLUMN: SheetColumn = { path: 'version', vi: 'Phiên bản', en: 'Version', kind: 'number' }
/** Of a file of refused rows: what is wrong with each; nothing is read from it. */
export const REASON_COLUMN: SheetColumn = { path: 'refused', vi: 'Lý do từ chối', en: 'Why refused', kind: 'text' }

/**
 * The columns of a list as its reader knows them: by field, by Vietnamese and by English heading. `withoutUnit`: the unit
 * of all rows is known already.
 */
export function columnsOf(sheet: Sheet, { withoutUnit = false } = {}): Columns {
  const columns = [...allColumns(sheet), VERSION_COLUMN, REASON_COLUMN]
  const pathsOf = (...kinds: Kind[]) =>
    columns.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path.toLowerCase())
  const headings = columns.flatMap(({ path, vi, en, was = [] }) =>
    [vi, en, ...was].map((one) => [one.toLowerCase(), path.toLowerCase()] as const),
  )
  const needed = sheet.columns.filter(({ path, required }) => required && !(withoutUnit && path === sheet.unit))
  const required = needed.map(({ path }) => path.toLowerCase())
  const names = columns.map(({ path }) => path.toLowerCase())
  return {
    required,
    optional: names.filter((name) => !required.includes(name)),
    headings: new Map(headings),
    shownAs: new Map(columns.map(({ path, vi }) => [path.toLowerCase(), vi])),
    numbers: pathsOf('number'),
    days: pathsOf('day', 'birth'),
    years: pathsOf('birth'),
    yesNo: pathsOf('yes-no'),
    lines: columns.filter(({ lines }) => lines).map(({ path }) => path.toLowerCase()),
  }
}

/** How people know the column of a field: '/birth/date' is in "Ngày sinh". */
export function headingOf(sheet: Sheet, field: string): string {
  const path = field.replace(/^#?\//, '').replaceAll('/', '.')
  const columns = [...allColumns(sheet), VERSION_COLUMN]
  const column =
    columns.find((one) => one.path.toLowerCase() === path.toLowerCase()) ??
    columns.find((one) => path.startsWith(`${one.path}.`) || one.path.startsWith(`${path}.`))
  return column?.vi ?? path
}

/** The column by which a row names what is recorded before it: of a person the home. */
export function firstColumnOf({ columns, first }: Sheet): SheetColumn | undefined {
  return first && columns.find(({ of }) => of === first.name)
}

/** Every column that may stand in the file, those of what is recorded first included. */
export function allColumns({ columns, first }: Sheet): SheetColumn[] {
  const code: SheetColumn = { path: CODE_COLUMN, vi: CODE_HEADING, en: 'Code', kind: 'text' }
  const own = new Set(columns.map(({ path }) => path))
  return [code, ...columns, ...(first?.columns ?? []).filter(({ path }) => !own.has(path))]
}

/** Those that are filled in. */
export function filledColumns(sheet: Sheet): SheetColumn[] {
  return allColumns(sheet).filter(({ shown }) => !shown)
}

/** Those without what is recorded first: of people without the columns of their homes. */
export function ownColumns({ first: _first, ...sheet }: Sheet): SheetColumn[] {
  return filledColumns(sheet)
}

/** The headings of those in which a workbook holds numbers: every other column holds texts. */
export function numberHeadings(columns: readonly SheetColumn[]): string[] {
  return columns.filter(({ kind }) => kind === 'number').map(({ vi }) => vi)
}
