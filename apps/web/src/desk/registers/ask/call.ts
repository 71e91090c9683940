import { type Lantoa, LantoaError, type Pending, type Problem } from '@lantoa/sdk'
import type { Thing } from '@lantoa/sheets/show-cell'
import type { Screen } from '../screens/screen.ts'

type Called = { data?: unknown; error?: Problem | undefined; etag?: string | undefined }
type Operation = {
  (args: object): Pending<unknown, string>
  pages(args: object): AsyncIterable<Page>
  many(items: readonly object[], options: object): Promise<ItemResult[]>
}
export type Page = {
  readonly items: readonly Thing[]
  readonly next?: string | undefined
  /** How many there are on all pages; not where words are searched for. */
  readonly found?: { readonly count: number; readonly more: boolean }
}
type ItemResult =
  | { readonly accepted: true; readonly value: Thing }
  | { readonly accepted: false; readonly problem: Problem }
/** A thing, and by what its next change says what it saw. */
export type Seen = { readonly thing: Thing; readonly etag: string }

/** An operation of a register by its name; which one it is only the declaration knows. */
export function operationOf(lantoa: Lantoa, { service }: Pick<Screen, 'service'>, name: string): Operation {
  const operation = (lantoa[service] as unknown as Record<string, Operation>)[name]
  if (!operation) throw new Error(`The client has no ${name}`)
  return operation
}

export async function askFor<Answer>(
  lantoa: Lantoa,
  screen: Screen,
  name: string,
  args: object,
): Promise<{ answer: Answer; etag: string }> {
  const { data, error, etag }: Called = await operationOf(lantoa, screen, name)(args)
  if (error) throw new LantoaError(name, error)
  return { answer: data as Answer, etag: etag ?? '' } // by its contract
}

/** What was typed, with the codes of a catalogue for its words. */
export async function withCodes(lantoa: Lantoa, { sheet: { lookUp } }: Screen, typed: object): Promise<object> {
  const [looked = typed] = (await lookUp?.(lantoa, [typed as Thing], new AbortController().signal)) ?? []
  return looked
}

export async function askOne(lantoa: Lantoa, screen: Screen, id: string, signal: AbortSignal): Promise<Seen> {
  const { answer, etag } = await askFor<Thing>(lantoa, screen, screen.get, { params: { [screen.idField]: id }, signal })
  return { thing: answer, etag }
}
