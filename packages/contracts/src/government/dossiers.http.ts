import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { unitRefusals } from '../refusals.ts'
import { UnitCode } from '../unit-codes.ts'
import { Dossier, DossierCode, DossierMirror } from './dossiers.ts'

const params = z.strictObject({ dossierCode: DossierCode })
const one = '/dossiers/{dossierCode}'

/** The words of a source about a dossier; what it said before stays said. */
export const mirrorDossier = defineRoute({
  ...{ method: 'put', path: one, operationId: 'mirrorDossier', permission: 'dossiers:record', params },
  ...{ summary: 'Mirror a dossier as its source has it', body: DossierMirror, response: Dossier },
  refusals: {
    ...unitRefusals,
    ...{ 'wrong-level': 422, 'wrong-dossier-code': 422, 'day-in-future': 422, 'instant-in-future': 422 },
    ...{ 'dossier-older': 409, 'dossier-differs': 409 },
  },
} as const)

export const mirrorDossierBatch = defineBatch(mirrorDossier, {
  path: '/dossiers/batch',
  operationId: 'mirrorDossierBatch',
})

export const getDossier = defineRoute({
  ...{ method: 'get', path: one, operationId: 'getDossier', permission: 'dossiers:read', params },
  ...{ summary: 'Show a dossier', response: Dossier },
} as const)

export const listDossiers = defineList({
  ...{ path: '/dossiers', operationId: 'listDossiers', permission: 'dossiers:read' },
  ...{ summary: 'List dossiers, those that came last first', item: Dossier },
  filters: {
    unit: UnitCode.optional().meta({ description: 'Everything beneath; default: all of your units' }),
    state: z.coerce.number().int().min(1).max(10).optional(),
    only: z.enum(['overdue', 'flagged', 'running', 'paused']).optional(),
  },
  order: ['-receivedOn', 'dossierCode'],
  refusals: { 'unknown-unit': 422 },
} as const)

export const countDossiers = defineRoute({
  ...{ method: 'get', path: '/dossier-counts', operationId: 'countDossiers', permission: 'dossiers:read' },
  summary: 'Count the dossiers of a unit and all beneath by their states',
  query: z.strictObject({ unit: UnitCode }),
  response: z
    .object({
      states: z.array(z.object({ state: z.int(), count: z.int() })),
      overdue: z.int(),
      flagged: z.int(),
    })
    .meta({ id: 'DossierCounts' }),
  refusals: { 'unknown-unit': 422 },
} as const)

export const dossierRoutes = { mirrorDossier, mirrorDossierBatch, getDossier, listDossiers, countDossiers }
