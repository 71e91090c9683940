import { normalText } from '@lantoa/vietnam/normal-text'

/** The columns of a list that people send: by the names that its reader knows them under. */
export type Columns = {
  readonly required: readonly string[]
  readonly optional: readonly string[]
  /** Other headings of a column, in lower case: those that a printed or exported list has. */
  readonly headings?: ReadonlyMap<string, string>
  /** What stands above each in the lists that people know, if that is something else than its name. */
  readonly shownAs?: ReadonlyMap<string, string>
  /** What helps whose columns are wrong. */
  readonly hint?: string
  /** Columns that hold numbers in a spreadsheet, those that may hold days, in which a number is a year, and that say yes or no. */
  readonly numbers?: readonly string[]
  readonly days?: readonly string[]
  readonly years?: readonly string[]
  readonly yesNo?: readonly string[]
  /** Columns whose cells may have several lines. */
  readonly lines?: readonly string[]
}

/** The name of a column by what stands above it. */
export function nameOf(heading: string, { headings }: Columns): string {
  const name = normalText(heading).toLowerCase()
  return headings?.get(name) ?? name
}

const RUNNING_NUMBERS: readonly string[] = ['stt', 'số tt', 'số thứ tự']

/** The running number of a printed list, which is nothing that is recorded. */
export function isRunningNumber(name: string): boolean {
  return RUNNING_NUMBERS.includes(name)
}

/** What a list may have beside its columns. */
export function isNoColumn(name: string): boolean {
  return name === '' || isRunningNumber(name)
}

export type WrongColumns = Readonly<Record<'missing' | 'unknown' | 'repeated', readonly string[]>>

/** What is wrong with the names of the columns of a list. */
export function wrongColumns(all: readonly string[], { required, optional }: Columns): WrongColumns {
  const names = all.filter((name) => !isNoColumn(name))
  return {
    missing: required.filter((name) => !names.includes(name)),
    unknown: names.filter((name) => !required.includes(name) && !optional.includes(name)),
    repeated: names.filter((name, index) => names.indexOf(name) < index),
  }
}
