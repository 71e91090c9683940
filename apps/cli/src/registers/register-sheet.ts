import type { Register } from '@lantoa/sdk/registers'
import { readCell } from '@lantoa/sheets/read-row'
import { stateColumn } from '@lantoa/sheets/register-sheet'
import type { Thing } from '@lantoa/sheets/show-cell'
import { InvalidArgumentError } from 'commander'
import { showDay } from '../output/formats.ts'
import { sayWanted } from '../sheets/say-wanted.ts'

/** Reads a state as it is typed, in words or as its code. */
export function readState(register: Register): (text: string) => string {
  return (text) => {
    const read = readCell(stateColumn(register), text)
    if ('wanted' in read) throw new InvalidArgumentError(`Instead, ${sayWanted(read.wanted)}.`)
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
