import type { Failed } from './times.ts'

/** After so many in a row without any answer there is no network, and nothing more is asked for. */
const MOST_SILENT = 2

/** Fetches one after the other: what fails keeps back nothing that comes after it. Answers the first failure. */
export async function fetchEach<Item>(
  items: readonly Item[],
  fetchOne: (item: Item) => Promise<Failed | undefined>,
): Promise<Failed | undefined> {
  let first: Failed | undefined
  let silent = 0
  for (const item of items) {
    const failed = await fetchOne(item)
    first ??= failed
    silent = failed && failed.response === undefined ? silent + 1 : 0
    if (silent === MOST_SILENT) break
  }
  return first
}
