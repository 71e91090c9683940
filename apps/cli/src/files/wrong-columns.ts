import { type Columns, wrongColumns as wrongIn } from '@lantoa/sheets/columns'

/** What is wrong with the names of the columns of a file, in sentences. */
export function wrongColumns(all: readonly string[], columns: Columns): string[] {
  const { required, optional, shownAs, hint } = columns
  const { missing, unknown, repeated } = wrongIn(all, columns)
  const shown = (name: string) => shownAs?.get(name) ?? name
  const known = [...required, ...optional].map(shown).join(', ')
  const wrong = [
    ...missing.map((name) => `the column "${shown(name)}" is missing`),
    ...unknown.map((name) => `there is no column "${name}": it can be ${known}`),
    ...repeated.map((name) => `the column "${shown(name)}" stands there twice`),
  ]
  return hint === undefined || wrong.length === 0 ? wrong : [...wrong, hint]
}
