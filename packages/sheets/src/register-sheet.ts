import type { Register, RegisterColumn } from '@lantoa/sdk/registers'
import { writtenColumn } from './as-written.ts'
import type { Sheet, SheetColumn } from './sheet.ts'
import type { Thing } from './show-cell.ts'
import { byWord } from './words.ts'

type Listing = { all(args: object): AsyncIterable<Thing> }

/** A register as a list that people fill in; what they edit in an export of it is corrected. */
export function sheetOf(register: Register): Sheet {
  const { thing, things, idField, within, service, operations } = register
  const columns = register.columns.map(columnOf)
  const filled = columns.filter(({ shown }) => !shown)
  const coded = filled.filter(({ words = {} }) => Object.keys(words).length > 0)
  return {
    ...{ name: thing, idField, unit: within, service, operation: operations.recordBatch },
    ...(coded.length > 0 && { written: coded.map(({ path }) => path) }),
    stands: { field: idField, ids: valuesOf(register, idField), lay: valuesOf(register, within) },
    again: {
      ...{ read: operations.get, correct: operations.correct, corrected: filled.map(({ path }) => path) },
      others: `say how it goes on by: lantoa ${things} advance <id> <state> --on <day>`,
    },
    columns: [...columns, stateColumn(register), ...(coded.length > 0 ? [writtenColumn(coded)] : [])],
  }
}

/** What the things of a unit have in a field. */
function valuesOf({ service, operations }: Register, field: string): NonNullable<Sheet['stands']>['ids'] {
  return async function* (lantoa, unit, signal) {
    const query = { unit, limit: 500 }
    const { [operations.list]: list } = lantoa[service] as unknown as Record<string, Listing>
    for await (const thing of list?.all({ query, signal }) ?? []) yield String(thing[field])
  }
}

function columnOf({ words = {}, ...column }: RegisterColumn): SheetColumn {
  return { ...column, words: byWord(words) }
}

/** How a thing stands: an export shows it, and no import changes it, because a state has its day. */
export function stateColumn({ states, stateWords }: Register): SheetColumn {
  const column = { path: 'status', vi: 'Tình trạng', en: 'Status', kind: 'choice', shown: true } as const
  return { ...column, values: states, words: byWord(stateWords) }
}
