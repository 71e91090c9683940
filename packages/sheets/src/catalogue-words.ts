import type { Args, Lantoa } from '@lantoa/sdk'
import { addWords } from './as-written.ts'
import type { Item } from './read-row.ts'

type Catalogue = Args<'teams', 'resolveCatalogueTexts'>['body']['catalogue']

/** As many as are asked for at once. */
const PART = 1_000

/**
 * Rows whose words of a catalogue are its codes, as far as one thing is called so; what is unknown, or means several things,
 * stays as it was written, and the service names its row. What was written is kept beside the codes.
 */
export async function withCodes(
  { teams }: Lantoa,
  { path, catalogue }: { path: string; catalogue: Catalogue },
  items: readonly Item[],
  signal: AbortSignal,
): Promise<Item[]> {
  const texts = [...new Set(items.flatMap((item) => textsIn(item, path)))]
  const codes = new Map<string, string>()
  for (let at = 0; at < texts.length; at += PART) {
    const body = { catalogue, texts: texts.slice(at, at + PART) }
    const { items: resolved } = await teams.resolveCatalogueTexts({ body, signal }).orThrow()
    for (const { text, code } of resolved) if (code !== null) codes.set(text, code)
  }
  return items.map((item) => {
    const written = textsIn(item, path)
    const read = written.map((text) => codes.get(text) ?? text)
    if (read.join() === written.join()) return item
    return addWords({ ...item, [path]: read }, { [path]: written.join('; ') })
  })
}

function textsIn(item: Item, path: string): string[] {
  const texts = item[path]
  return Array.isArray(texts) ? texts.map(String) : []
}
