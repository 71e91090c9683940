import { z } from 'zod'
import { openText } from '../text.ts'

/** A whole cell: several words may stand in it. */
const WORDS = openText(400).optional()

/** What stood in a list where its words were read as codes, by field: so a word that was read wrongly is found again. */
export function asWrittenOf(paths: readonly string[]) {
  return z
    .strictObject(Object.fromEntries(paths.map((path) => [path, WORDS])))
    .optional()
    .meta({
      description:
        'By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people',
    })
}

/** Whether a correction names a field: the words of a list alone say nothing, and would be kept of nothing. */
export function correctsSomething({ asWritten: _words, ...fields }: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(fields).length > 0
}
