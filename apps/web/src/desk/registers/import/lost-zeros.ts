import { gatherMeant, lostCodes } from '@lantoa/sheets/lost-zeros'
import type { Sheet } from '@lantoa/sheets/sheet'
import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../../session/this-session.ts'
import type { Line } from './read-rows.ts'
import { withMeant } from './with-meant.ts'

/** Rows of a list; of codes that Excel took for numbers it is said which units they were, once that is known. */
export function useLostZeros(sheet: Sheet, lines: readonly Line[]): readonly Line[] {
  const wrong = lines.filter((line) => 'wrong' in line)
  const texts = [...new Set(wrong.flatMap(({ fields }) => lostCodes(sheet, fields).map(({ text }) => text)))]
  const { data } = useQuery({
    queryKey: ['codes-meant', texts],
    queryFn: ({ signal }) => gatherMeant(lantoa, texts, signal),
    enabled: texts.length > 0,
  })
  return data ? withMeant(sheet, lines, data) : lines
}
