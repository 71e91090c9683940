import type { Data, Lantoa, Problem } from '@lantoa/sdk'

/** As many records as identity opens at once. */
const MOST = 50

type Opening = Data<'identity', 'openSealedRecords'>['results'][number]
export type Opened = Extract<Opening, { accepted: true }>['value']
type SealedRecord = { keyId: string; sealed: string }

export type OpenedFile = { readonly records: readonly Opened[]; readonly refused: readonly Problem[] }

/** Opens what lies in a file, each record once. */
export async function openRecords(
  { identity }: Lantoa,
  items: readonly SealedRecord[],
  onProgress: (done: number) => void,
): Promise<OpenedFile> {
  const records = new Map<string, Opened>()
  const refused: Problem[] = []
  for (let from = 0; from < items.length; from += MOST) {
    const { results } = await identity.openSealedRecords({ body: { items: items.slice(from, from + MOST) } }).orThrow()
    for (const one of results) {
      if (one.accepted) records.set(one.value.id, one.value)
      else refused.push(one.problem)
    }
    onProgress(Math.min(from + MOST, items.length))
  }
  return { records: [...records.values()], refused }
}
