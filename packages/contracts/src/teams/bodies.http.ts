import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRegisterList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { BodyId } from '../ids.ts'
import { BodyKind, BodyStatus } from '../lists.ts'
import { pageOf, pageQuery } from '../page.ts'
import { unitRefusals } from '../refusals.ts'
import { openText } from '../text.ts'
import { Day } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'

export const LegalAct = z
  .strictObject({
    number: openText(60),
    issuer: openText(200).meta({ description: 'The authority, never a person' }),
    date: Day,
  })
  .meta({
    id: 'LegalAct',
    description: 'The decision behind it',
    examples: [{ number: '12/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2025-08-01' }],
  })

/** A body as it is set up. */
export const BodyRecord = z
  .strictObject({
    kind: BodyKind,
    unitCode: UnitCode.meta({ description: 'Commune, district or province that it belongs to' }),
    hamletCodes: z.array(HamletCode).max(200).default([]).meta({
      description: 'The hamlets that it serves, in its unit; a community team has at least one',
    }),
    superiorId: BodyId.optional().meta({ description: 'The committee that it reports to' }),
    name: openText(200).optional().meta({ description: 'Of the body, not of a person' }),
    legalAct: LegalAct,
    from: Day,
    status: z.enum(['forming', 'active']).default('forming').meta({ description: 'What it is from that day on' }),
  })
  .meta({
    id: 'BodyRecord',
    examples: [
      {
        kind: 'community_team',
        unitCode: '31027',
        hamletCodes: ['31027.07'],
        name: 'Tổ công nghệ số cộng đồng ấp Minh Thuận B',
        legalAct: { number: '12/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2025-08-01' },
        from: '2025-08-01',
        status: 'active',
      },
    ],
  })
export type BodyRecord = z.output<typeof BodyRecord>

export const BodyWarning = z
  .enum(['no-leader', 'fewer-than-three-members'])
  .meta({ id: 'BodyWarning', description: 'What should be mended; nothing is refused for it' })
export type BodyWarning = z.output<typeof BodyWarning>

export const Body = z
  .object({
    bodyId: BodyId,
    kind: BodyKind,
    unitCode: UnitCode,
    unitValidFrom: Day.meta({ description: 'With unitCode: the version of the unit when it was set up' }),
    hamletCodes: z.array(HamletCode),
    superiorId: BodyId.nullable(),
    name: z.string().nullable(),
    legalAct: LegalAct,
    status: BodyStatus,
    statuses: z.array(z.object({ status: BodyStatus, from: Day })),
    memberCount: z.int().meta({ description: 'Members today' }),
    warnings: z.array(BodyWarning),
  })
  .meta({ id: 'Body' })
export type Body = z.output<typeof Body>

const bodyParams = z.strictObject({ bodyId: BodyId })

export const setUpBody = defineRoute({
  method: 'put',
  path: '/bodies/{bodyId}',
  operationId: 'setUpBody',
  summary: 'Set up a committee, support group or team',
  permission: 'bodies:manage',
  params: bodyParams,
  body: BodyRecord,
  response: Body,
  refusals: {
    ...unitRefusals,
    'wrong-level': 422,
    'hamlet-elsewhere': 422,
    'team-without-hamlet': 422,
    'unknown-superior': 422,
    'wrong-superior': 422,
    'day-in-future': 422,
    'body-exists': 409,
    'body-differs': 409,
  },
  etag: 'returned',
})

export const setUpBodyBatch = defineBatch(setUpBody, { path: '/bodies/batch', operationId: 'setUpBodyBatch' })

export const changeBodyStatus = defineRoute({
  method: 'post',
  path: '/bodies/{bodyId}/status',
  operationId: 'changeBodyStatus',
  summary: 'Say from when on a body is active, suspended or dissolved',
  permission: 'bodies:manage',
  params: bodyParams,
  body: z.strictObject({ status: BodyStatus, from: Day }).meta({ id: 'BodyStatusChange' }),
  response: Body,
  refusals: { 'day-in-future': 422, 'status-out-of-order': 409, 'body-exists': 409 },
  etag: 'required',
})

export const getBody = defineRoute({
  method: 'get',
  path: '/bodies/{bodyId}',
  operationId: 'getBody',
  summary: 'One body',
  permission: 'bodies:read',
  params: bodyParams,
  response: Body,
  etag: 'returned',
})

export const listBodies = defineRegisterList({
  path: '/bodies',
  operationId: 'listBodies',
  summary: "Bodies of a unit and of all beneath it, in today's boundaries",
  permission: 'bodies:read',
  item: Body,
  filters: { unit: UnitCode, kind: BodyKind.optional(), status: BodyStatus.optional() },
  order: ['unitCode', 'kind', 'bodyId'],
  sorts: ['kind', 'unitCode', 'status'],
  refusals: unitRefusals,
})

export const CoverageGap = z
  .object({
    unitCode: UnitCode,
    kind: z.string(),
    name: z.string(),
    lacks: z.array(BodyKind).meta({ description: 'For a hamlet a community team, for a commune committee or group' }),
  })
  .meta({ id: 'CoverageGap' })
export type CoverageGap = z.output<typeof CoverageGap>

export const listCoverageGaps = defineRoute({
  method: 'get',
  path: '/bodies/coverage',
  operationId: 'listCoverageGaps',
  summary: 'Hamlets without an active team, communes without committee or support group',
  permission: 'bodies:read',
  query: z.strictObject({
    unit: UnitCode,
    asOf: Day.optional().meta({ description: 'The bodies and boundaries of this day; default: today' }),
    ...pageQuery,
  }),
  response: pageOf(CoverageGap),
  refusals: unitRefusals,
})

export const bodyRoutes = { setUpBody, setUpBodyBatch, changeBodyStatus, getBody, listBodies, listCoverageGaps }
