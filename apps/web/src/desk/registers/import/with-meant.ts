import { lostCodes, type Meant } from '@lantoa/sheets/lost-zeros'
import type { Sheet } from '@lantoa/sheets/sheet'
import type { Line } from './read-rows.ts'

/** Rows with what has to stand in such cells. None is put right in silence: it may have been another unit. */
export function withMeant(sheet: Sheet, lines: readonly Line[], meant: Meant): Line[] {
  return lines.map((line) => {
    if (!('wrong' in line)) return line
    const lost = lostCodes(sheet, line.fields)
    const wrong = line.wrong.map((one) => {
      const code = meant.get(lost.find(({ column }) => column === one.column)?.text ?? '')
      return code === undefined ? one : { column: one.column, wanted: { kind: 'lost-zero' as const, choices: [code] } }
    })
    return { ...line, wrong }
  })
}
