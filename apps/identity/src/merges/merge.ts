import { table } from '@lantoa/chassis/database/table'
import type { Merge, MergeRecord } from '@lantoa/contracts/identity/merges.http'
import type { StoredResident } from '../residents/resident.ts'

/** What a merge changes of each of the two. */
type Changed = Pick<
  StoredResident,
  'name' | 'birth' | 'sex' | 'phone' | 'numberKeyId' | 'numberHash' | 'personalNumberEnds' | 'headOf'
>

/** A merge with how both stood before it. */
export type StoredMerge = Merge & {
  before: { readonly resident: Changed; readonly other: Changed }
  recordedAs: MergeRecord
}

export const merge = table<StoredMerge>('resident_merge', {
  mergeId: 'uuid key',
  version: 'integer',
  residentId: 'uuid',
  otherId: 'uuid',
  take: 'text[]',
  before: 'jsonb',
  state: 'text',
  recordedAs: 'jsonb',
  mergedBy: 'text',
  mergedAt: 'instant',
  undoneBy: 'text',
  undoneAt: 'instant',
})

/** What a merge may take from the other one, and the columns that this is kept in. */
export const FIELDS = {
  name: ['name'],
  birth: ['birth'],
  sex: ['sex'],
  phone: ['phone'],
  personalNumber: ['numberKeyId', 'numberHash', 'personalNumberEnds'],
} as const satisfies Record<Merge['take'][number], readonly (keyof Changed)[]>

export function changedOf(one: StoredResident): Changed {
  const { name, birth, sex, phone, numberKeyId, numberHash, personalNumberEnds, headOf } = one
  return { name, birth, sex, phone, numberKeyId, numberHash, personalNumberEnds, headOf }
}

/** The columns of fields, as they are of somebody. */
export function fieldsOf(one: Changed, take: Merge['take']): Partial<Changed> {
  const columns = take.flatMap((field): readonly (keyof Changed)[] => FIELDS[field])
  return Object.fromEntries(columns.map((column) => [column, one[column]]))
}
