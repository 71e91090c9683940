import { UnfitWorkbook } from './unfit-workbook.ts'
import type { Archive } from './xlsx-archive.ts'
import { readXml, type XmlElement } from './xml.ts'

/** A cell as it is written: what its value means depends on its type and style. */
export type RawCell = {
  readonly column: number
  readonly address: string
  readonly type: string
  readonly style: number
  readonly formula: boolean
  readonly value: string
}
export type SheetItem =
  | { readonly kind: 'row'; readonly number: number; readonly cells: readonly RawCell[] }
  | { readonly kind: 'merged'; readonly range: string }

/** A list of claims has ten columns; who fills so many cells of a row has something else in mind. */
const CELLS_MAX = 1_000

/** The longest that Excel keeps. One that is longer, referred to by many cells, would be read again for each. */
const TEXT_MAX = 32_767

export function refuseLong(text: string, where: string): void {
  if (text.length > TEXT_MAX) throw new UnfitWorkbook(`${where} has more than ${TEXT_MAX} characters`)
}

type Open = { -readonly [Key in keyof RawCell]: RawCell[Key] }

/** The rows of a sheet that have anything in them, in their order, while it is read; at the end what is merged. */
export async function* readRows(archive: Archive, path: string): AsyncGenerator<SheetItem> {
  const stream = await archive.open(path)
  if (!stream) return
  const items: SheetItem[] = []
  for await (const _pause of readXml(stream, sheetHandlers(items))) yield* items.splice(0)
}

function sheetHandlers(items: SheetItem[]) {
  let number = 0
  let column = 0
  let cells: RawCell[] = []
  let cell: Open | undefined
  let reading = false

  function openCell({ attributes: { r = '', t = 'n', s = '0' } }: XmlElement): void {
    column = r === '' ? column + 1 : columnNumber(r)
    const address = r === '' ? `${columnName(column)}${number}` : r
    cell = { column, address, type: t, style: Number(s), formula: false, value: '' }
  }

  return {
    open(element: XmlElement) {
      const { name, attributes } = element
      if (name === 'row') [number, column, cells] = [Number(attributes.r ?? number + 1), 0, []]
      if (name === 'c') openCell(element)
      if (name === 'f' && cell) cell.formula = true
      if (name === 'v' || name === 't') reading = true
      if (name === 'mergeCell') items.push({ kind: 'merged', range: attributes.ref ?? '' })
    },
    text(text: string) {
      if (!reading || !cell) return
      cell.value += text
      refuseLong(cell.value, `cell ${cell.address}`)
    },
    close(name: string) {
      if (name === 'v' || name === 't') reading = false
      if (name === 'c' && cell) {
        if (cell.value !== '' || cell.formula) cells.push(cell)
        if (cells.length > CELLS_MAX) throw new UnfitWorkbook(`row ${number} has more than ${CELLS_MAX} cells`)
        cell = undefined
      }
      if (name === 'row' && cells.length > 0) items.push({ kind: 'row', number, cells })
    },
  }
}

/** 'A5' → 1, 'AB5' → 28. */
function columnNumber(address: string): number {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0] ?? ''
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** 28 → 'AB' */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter
}
