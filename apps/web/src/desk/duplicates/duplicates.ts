import { type Data, LantoaError } from '@lantoa/sdk'
import { lantoa } from '../../session/this-session.ts'

/** As many as somebody decides at one sitting; what is not shown is not written down as read. */
export const AT_ONCE = 20

/** Two who may be one person. */
export type Pair = Data<'identity', 'listDuplicates'>['items'][number]
/** Somebody who may also be written down outside of the reader's units. */
export type Elsewhere = Data<'identity', 'listDuplicatesElsewhere'>['items'][number]
/** Two whom an officer said to be one. */
export type Merged = Data<'identity', 'listMerges'>['items'][number]
export type Person = Pair['one']
export type Field = Merged['take'][number]
/** Who of a pair is kept. */
export type Side = 'one' | 'other'

/** Says that two are one, as they were looked at: what changed meanwhile is not overwritten unseen. */
export async function merge(mergeId: string, { kept, other, take }: { kept: Person; other: Person; take: Field[] }) {
  const saw = { resident: kept.version, other: other.version }
  const body = { residentId: kept.residentId, otherId: other.residentId, take, saw }
  const { error } = await lantoa.identity.mergeResidents({ params: { mergeId }, body })
  if (error) throw new LantoaError('mergeResidents', error)
}

/** A merge is at its first version until it is undone. */
export async function undo(mergeId: string): Promise<void> {
  const { error } = await lantoa.identity.undoMerge({ params: { mergeId }, ifMatch: 1 })
  if (error) throw new LantoaError('undoMerge', error)
}

type Two = { readonly one: { readonly residentId: string }; readonly other: { readonly residentId: string } }

export async function sayDistinct({ one, other }: Two, distinct: boolean): Promise<void> {
  const params = { residentId: one.residentId, otherId: other.residentId }
  const { error } = await lantoa.identity.decideDistinct({ params, body: { distinct } })
  if (error) throw new LantoaError('decideDistinct', error)
}
