import { table } from '@lantoa/chassis/database/table'
import type { StoredTarget } from './target.ts'

export const target = table<StoredTarget>('target', {
  targetId: 'uuid key',
  version: 'integer',
  status: 'text',
  indicatorId: 'text',
  unit: 'text',
  unitOn: 'date',
  from: 'date as from_on',
  until: 'date as until_on',
  value: 'double',
  baseline: 'double',
  legalAct: 'jsonb',
  parentTargetId: 'uuid',
  campaignId: 'uuid',
  draftedAs: 'jsonb',
  draftedBy: 'text',
  draftedAt: 'instant',
  approvedBy: 'text',
  approvedAt: 'instant',
  supersededBy: 'uuid',
  supersededFrom: 'date',
})

/** What is said of a draft, and may be said otherwise until it is approved. */
export const CONTENT = [
  ...(['indicatorId', 'unit', 'unitOn', 'from', 'until'] as const),
  ...(['value', 'baseline', 'legalAct', 'parentTargetId', 'campaignId'] as const),
]
