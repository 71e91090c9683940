import { table } from '@lantoa/chassis/database/table'
import type { Merge, MergeRecord } from '@lantoa/contracts/identity/merges.http'
import type { StoredResident } from '../residents/resident.ts'
import type { Home } from '../residents/stays.ts'

/** What a merge changes of each of the two. */
type Changed = Pick<
  StoredResident,
  'name' | 'birth' | 'sex' | 'phone' | 'numberKeyId' | 'numberHash' | 'personalNumberEnds' | 'headOf'
>

/** A merge with how both stood before it. */
export type StoredMerge = Merge & {
  before: {
    readonly resident: Changed
    readonly other: Changed
    /** Where who is kept lived, and lives because the other one does; not of who had not left. */
    readonly home?: { readonly before: Home; readonly after: Home }
  }
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

export function homeOf({ stays, householdId, hamletCode, leftOn }: StoredResident): Home {
  return { stays, householdId, hamletCode, leftOn }
}
