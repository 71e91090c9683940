import type { Register } from '@lantoa/contracts/register/define-register'
import { foundWords, soughtWords } from '@lantoa/vietnam/search-words'
import type { Tx } from '../database/database.ts'
import type { Table } from '../database/table.ts'
import { wordQuery } from '../database/word-query.ts'
import { decodeCursor, type Page, pageFrom } from '../http/cursors.ts'
import { type Codes, placedIn } from '../units/places-to-read.ts'
import { placeOf } from './places.ts'
import type { Row } from './register-table.ts'
import type { Thing } from './thing.ts'

export type Search = { readonly text: string; readonly limit: number; readonly cursor?: string }
type Within = { readonly codes: Codes; readonly onlyWhole: boolean }

/** Of this very expression every table of a register has an index. */
export const FOUND_WORDS = `array_to_tsvector(array_remove(string_to_array(search_key, ' '), ''))`

/** The words by which a thing is found, in the order of its fields; a choice also by the word that people write for it. */
export function searchKeyOf({ searched, columns }: Pick<Register, 'searched' | 'columns'>, thing: Thing): string {
  const words = searched.flatMap((field) => {
    const word = columns.find(({ path }) => path === field)?.words?.[String(thing[field])]
    return word === undefined ? [thing[field]] : [thing[field], word]
  })
  return foundWords(words.join(' ')).join(' ')
}

/**
 * Finds things by the beginnings of their words; with `onlyWhole` by all of their words, so that somebody who sees names
 * masked cannot guess them letter by letter.
 */
export function searchOf(declared: Register, table: Table<Row>) {
  const place = table.columns.find(({ field }) => field === declared.within)?.name ?? ''
  const id = table.columns.find(({ isKey }) => isKey)?.name
  const placed = (row: Row) => [placeOf(declared, row), String(row[declared.idField])]

  return async (tx: Tx, { text, limit, cursor }: Search, { codes, onlyWhole }: Within): Promise<Page<Row>> => {
    const words = soughtWords(text)
    const after = decodeCursor(cursor, ['text', 'uuid'], '/cursor')
    if (words.length === 0) return { items: [] }
    const { where, values } = placedIn(place, codes)
    const rows = await tx.query<Row>(
      `SELECT ${table.select} FROM ${table.name}
        WHERE ${where} AND ${FOUND_WORDS} @@ $2::tsquery
          AND ($6::text[] IS NULL OR search_key = ANY($6))
          AND ($3::text IS NULL OR (${place}, ${id}) > ($3, $4::uuid))
        ORDER BY ${place}, ${id} LIMIT $5`,
      [
        ...values,
        wordQuery(words, !onlyWhole),
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit + 1,
        onlyWhole ? wholeKeys(text) : null,
      ],
    )
    return pageFrom(rows, limit, placed)
  }
}

/** The keys of what is called just so, written with the marks within its words or without. */
function wholeKeys(text: string): string[] {
  return [foundWords(text).join(' '), [...new Set(soughtWords(text))].join(' ')]
}
