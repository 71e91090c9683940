import type { Item } from './item.ts'
import type { Kind, Sheet, SheetColumn } from './sheet.ts'
import { showCell } from './show-cell.ts'

type Words = Readonly<Record<string, string>>

/** The field of an item in which the words of its row stand that were read as codes. */
const PATH = 'asWritten'
/** What is read as a code at once; words of a catalogue are looked up later. */
const CODED: readonly Kind[] = ['choice', 'choices', 'counts', 'partners']

/** An item with the words of its row, by column, that it was read from: so a word that was read wrongly is found again. */
export function withWritten({ columns, written = [] }: Sheet, texts: Words, item: Item): Item {
  const kept = columns
    .filter(({ path, kind }) => written.includes(path) && CODED.includes(kind))
    .flatMap((column) => {
      const text = texts[column.path] ?? ''
      return text === '' || saysOnly(text, column, item) ? [] : [[column.path, text] as const]
    })
  return kept.length === 0 ? item : addWords(item, Object.fromEntries(kept))
}

/** An item with more words that its row had. */
export function addWords(item: Item, words: Words): Item {
  return { ...item, [PATH]: { ...(item[PATH] as Words | undefined), ...words } }
}

/** Of the words of an item those of fields that are named. */
export function wordsOf(item: Item, names: ReadonlySet<string | undefined>): Words {
  const words = Object.entries((item[PATH] ?? {}) as Words)
  return Object.fromEntries(words.filter(([path]) => names.has(path.split('.')[0])))
}

/** The column of an export in which these words stand, each under the heading of its own: 'Loại: quay nuoc'. */
export function writtenColumn(columns: readonly SheetColumn[]): SheetColumn {
  const words = Object.fromEntries(columns.map(({ path, vi }) => [vi, path]))
  return { path: PATH, vi: 'Ghi trong danh sách gốc', en: 'As the list had it', kind: 'written', words, shown: true }
}

/** Whether a cell has only what an export writes there, or the codes themselves. */
function saysOnly(text: string, column: SheetColumn, item: Item): boolean {
  const codes = { ...column, words: {} }
  return [column, codes].some((one) => plain(String(showCell(one, item))) === plain(text))
}

function plain(text: string): string {
  return text
    .split(/[;,]/)
    .map((one) => one.trim().toLowerCase())
    .join(';')
}
