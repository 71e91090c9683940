import type { Io } from '../io.ts'
import { count } from '../output/formats.ts'
import { printNote } from '../output/print.ts'
import type { Gaps } from './draft-successions.ts'

const NAMED = 3

/** What the lists leave open, and what was assumed in its place: nothing of it is silent. */
export function printGaps(io: Io, all: readonly Gaps[]): void {
  const corrected = new Map(all.flatMap((gaps) => gaps.corrected.map((one) => [one.from, one] as const)))
  for (const { from, to, name } of corrected.values()) {
    printNote(io, `new_code ${from} (${name}) is ${to} in the list of units, which was taken`)
  }
  const districts = all.flatMap((gaps) => gaps.districts)
  if (districts.length > 0) printNote(io, `entered as districts without communes: ${districts.join(', ')}`)
  const provinces = all.flatMap((gaps) => gaps.assumedProvinces)
  if (provinces.length > 0) {
    const detail = 'the file names no old provinces or districts: old communes are entered under the provinces of today'
    printNote(io, `${detail}, which ${count(provinces.length)} of them were not registered for, and are now`)
  }
  const names = all.flatMap((gaps) => gaps.otherNames)
  if (names.length === 0) return
  const some = names.slice(0, NAMED).join('; ')
  printNote(
    io,
    `${count(names.length)} new units are spelled otherwise than in the list of units, which was kept: ${some} …`,
  )
}
