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
  /** Columns that hold numbers in a spreadsheet, those that may hold days, and those in which a number is a year. */
  readonly numbers?: readonly string[]
  readonly days?: readonly string[]
  readonly years?: readonly string[]
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

/** What is wrong with the names of the columns of a file. */
export function wrongColumns(all: readonly string[], { required, optional, shownAs, hint }: Columns): string[] {
  const names = all.filter((name) => !isNoColumn(name))
  const missing = required.filter((name) => !names.includes(name))
  const unknown = names.filter((name) => !required.includes(name) && !optional.includes(name))
  const repeated = names.filter((name, index) => names.indexOf(name) < index)
  const shown = (name: string) => shownAs?.get(name) ?? name
  const known = [...required, ...optional].map(shown).join(', ')
  const wrong = [
    ...missing.map((name) => `the column "${shown(name)}" is missing`),
    ...unknown.map((name) => `there is no column "${name}": it can be ${known}`),
    ...repeated.map((name) => `the column "${shown(name)}" stands there twice`),
  ]
  return hint === undefined || wrong.length === 0 ? wrong : [...wrong, hint]
}
