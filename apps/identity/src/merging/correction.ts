import { table } from '@lantoa/chassis/database/table'
import type { MergedCorrection } from '@lantoa/contracts/identity/merging.http'

/** A correction that came from a door, and what became of each of its fields. */
export type StoredCorrection = Pick<MergedCorrection, 'correctionId' | 'fields'> & {
  readonly kind: 'home' | 'person'
  readonly subjectId: string
  readonly madeAt: string
  readonly recordedAs: string
  readonly recordedBy: string
  readonly recordedAt: string
}

export const correction = table<StoredCorrection>('correction', {
  correctionId: 'uuid key',
  kind: 'text',
  subjectId: 'uuid',
  madeAt: 'instant',
  fields: 'jsonb',
  recordedAs: 'text',
  recordedBy: 'text',
  recordedAt: 'instant',
})

/** What became of a correction, without a value. */
export function correctionView({ correctionId, kind, subjectId, fields }: StoredCorrection): MergedCorrection {
  const subject = kind === 'home' ? { householdId: subjectId } : { residentId: subjectId }
  return { correctionId, ...(subject as Partial<MergedCorrection>), fields: [...fields] } // ids of the database
}
