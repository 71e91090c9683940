import type { Register, RegisterColumn } from '@lantoa/sdk/registers'
import { InvalidArgumentError } from 'commander'
import { showDay } from '../output/formats.ts'
import { readCell } from '../sheets/read-row.ts'
import type { Sheet, SheetColumn } from '../sheets/sheet.ts'
import type { Thing } from '../sheets/show-cell.ts'
import { operationOf } from './register-client.ts'

/** A register as a list that people fill in; what they edit in an export of it is corrected. */
export function sheetOf(register: Register): Sheet {
  const { thing, things, idField, within, service, operations } = register
  const columns = register.columns.map(columnOf)
  return {
    ...{ name: thing, idField, unit: within, service, operation: operations.recordBatch },
    stands: { field: idField, ids: valuesOf(register, idField), lay: valuesOf(register, within) },
    again: {
      ...{ read: operations.get, correct: operations.correct, corrected: columns.map(({ path }) => path) },
      others: `say how it goes on by: lantoa ${things} advance <id> <state> --on <day>`,
    },
    columns: [...columns, stateColumn(register)],
  }
}

/** What the things of a unit have in a field. */
function valuesOf(register: Register, field: string): NonNullable<Sheet['stands']>['ids'] {
  return async function* (lantoa, unit, signal) {
    const query = { unit, limit: 500 }
    for await (const thing of operationOf(lantoa, register, 'list').all({ query, signal })) yield String(thing[field])
  }
}

function columnOf({ words = {}, ...column }: RegisterColumn): SheetColumn {
  return { ...column, words: turned(words) }
}

/** How a thing stands: an export shows it, and no import changes it, because a state has its day. */
function stateColumn({ states, stateWords }: Register): SheetColumn {
  const column = { path: 'status', vi: 'Tình trạng', en: 'Status', kind: 'choice', shown: true } as const
  return { ...column, values: states, words: turned(stateWords) }
}

/** Reads a state as it is typed, in words or as its code. */
export function readState(register: Register): (text: string) => string {
  return (text) => {
    const read = readCell(stateColumn(register), text)
    if ('reason' in read) throw new InvalidArgumentError(`Instead, ${read.reason}.`)
    return String(read.value)
  }
}

export function stateWord({ stateWords }: Register, state: string): string {
  return stateWords[state] ?? state
}

/** 'đang bán since 01/03/2026, tạm nghỉ since 17/03/2026' */
export function showStates(register: Register, { states }: Thing): string {
  const list = states as { status: string; from: string }[] // every thing of a register has them
  return list.map(({ status, from }) => `${stateWord(register, status)} since ${showDay(from)}`).join(', ')
}

/** The values by their words. */
function turned(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([value, word]) => [word, value]))
}
