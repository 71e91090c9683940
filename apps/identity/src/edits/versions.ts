import { isDeepStrictEqual } from 'node:util'
import { canonical, isLeftOut } from '@lantoa/chassis/commands/canonical'

/** What a field was corrected from and to; times are UTC to the millisecond, so that they compare as text. */
export type Edit = {
  readonly field: string
  readonly saw: unknown
  readonly says: unknown
  readonly madeAt: string
  readonly madeBy: string
}

/** What a field may say, and since when and by whom it was said; not where it was registered so. */
export type Version = { readonly value: unknown; readonly said?: Pick<Edit, 'madeAt' | 'madeBy'> }

/** The edit that was written down last; of two at once always the same one, in whatever order they came. */
export function newestOf(edits: readonly Edit[]): Edit | undefined {
  return edits.toSorted(inTime).at(-1)
}

/**
 * What a field may say: each version that nobody replaced who saw it. The same whatever order the edits came in, because
 * it asks only which edit saw what another says, and later.
 */
export function standingVersions(current: unknown, edits: readonly Edit[]): Version[] {
  const sorted = edits.filter(({ saw, says }) => !isDeepStrictEqual(saw, says)).toSorted(inTime)
  const versions = new Map<string, Version>([[keyOf(current), { value: current }]])
  for (const said of sorted) versions.set(keyOf(said.says), { value: said.says, said })
  return [...versions.values()].filter(
    ({ value, said }) =>
      !sorted.some((edit) => isDeepStrictEqual(edit.saw, value) && edit.madeAt >= (said?.madeAt ?? '')),
  )
}

function inTime(one: Edit, other: Edit): number {
  if (one.madeAt !== other.madeAt) return one.madeAt < other.madeAt ? -1 : 1
  return keyOf(one.says) < keyOf(other.says) ? -1 : 1
}

function keyOf(value: unknown): string {
  return canonical(value, isLeftOut)
}
