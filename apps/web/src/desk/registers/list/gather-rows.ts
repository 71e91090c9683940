import type { Lantoa } from '@lantoa/sdk'
import { NATION } from '../../top/nation.ts'
import type { RegisterAsked } from '../addresses.ts'
import { askFor, type Page } from '../ask/call.ts'
import type { Screen } from '../screens/screen.ts'

const PAGE = 50

/** What is to be listed: a page of a unit, or of what a thing has; with words what they find. */
export type Question = RegisterAsked & { readonly words?: string | undefined }

export async function gatherRows(
  lantoa: Lantoa,
  screen: Screen,
  question: Question,
  signal: AbortSignal,
): Promise<Page> {
  const { words, sort, cursor } = question
  const { list, search } = screen
  const unit = question.unit === NATION ? undefined : question.unit
  if (words === undefined || !search) {
    const query = { ...queryOf(screen, question), limit: PAGE, cursor, sort, count: 'true' }
    return (await askFor<Page>(lantoa, screen, list.operation, { query, signal })).answer
  }
  const said = { [search.words]: words, limit: PAGE }
  // What is asked in a body stands in no address; only units, which are no persons, are searched by one.
  const args = search.words === 'q' ? { query: said } : { body: { ...said, unit, cursor } }
  return (await askFor<Page>(lantoa, screen, search.operation, { ...args, signal })).answer
}

/** Of the whole nation the provinces, where units are listed; in other lists all that the caller may see. */
export function queryOf({ list }: Screen, { unit, of, filters }: RegisterAsked): object {
  if (of !== undefined && list.of) return { [list.of.query]: of, ...filters }
  if (list.unit === 'parent' && unit === NATION) return { level: 'province' }
  return list.unit === undefined ? { ...filters } : { [list.unit]: unit, ...filters }
}
