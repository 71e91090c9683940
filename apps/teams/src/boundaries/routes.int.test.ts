import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { BoundaryChangeId } from '@lantoa/contracts/ids'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codesOf, sentTo, startEmptyTeams } from '../../test/started-teams.ts'

type Draft = Args<'teams', 'draftBoundaryChange'>['body']
type Steps = Draft['steps']
type Unit = Args<'teams', 'importUnits'>['body']['items'][number]

const BEFORE = '2020-01-01'
const REFORM = '2025-07-01'
const legalAct = { number: '1686/NQ-UBTVQH15', issuer: 'Ủy ban Thường vụ Quốc hội', date: '2025-06-16' }
let service: TestService

beforeAll(async () => {
  service = await startEmptyTeams()
  const communes = ['15712', '15715', '15718', '15664', '15952', '15865'].map((code) => unit(code, 'commune', '38'))
  const hamlets = ['15712.01', '15715.01', '15715.02', '15664.01', '15952.01'].map((code) =>
    unit(code, 'hamlet', code.slice(0, 5)),
  )
  const results = await operator().importUnits.many([
    unit('38', 'province', null),
    unit('91', 'province', null),
    ...communes,
    unit('30001', 'commune', '91'),
    ...hamlets,
  ])
  expect(new Set(codesOf(results))).toEqual(new Set(['accepted']))
})
afterAll(() => service.stop())

const operator = () => service.as({ roles: ['admin'], units: ['VN'] }).teams
const officer = (...units: string[]) => service.as({ roles: ['province_officer'], units }).teams

function unit(code: string, level: Unit['level'], parentCode: string | null): Unit {
  const kind = { province: 'tỉnh', district: 'huyện', commune: 'xã', hamlet: 'thôn' }[level]
  return { code, level, kind, name: code, parentCode, validFrom: BEFORE }
}

function draftOf(steps: Steps, more: Partial<Draft> = {}): Draft {
  return { title: 'Sắp xếp', on: REFORM, legalAct, steps, ...more }
}

async function drafted(steps: Steps, more: Partial<Draft> = {}) {
  const params = { changeId: uuid() }
  await officer('38')
    .draftBoundaryChange({ params, body: draftOf(steps, more) })
    .orThrow()
  return params
}

async function applied(steps: Steps, more: Partial<Draft> = {}) {
  const params = await drafted(steps, more)
  await officer('38').previewBoundaryChange({ params, ifMatch: 1 }).orThrow()
  await officer('38').applyBoundaryChange({ params, ifMatch: 2 }).orThrow()
  return params
}

const undo = (params: { changeId: string }) => officer('38').undoBoundaryChange({ params, ifMatch: 3 })

/** `code@from…until parent` of a code, oldest first. */
async function historyOf(code: string): Promise<string[]> {
  const { items } = await operator().getUnitHistory({ params: { code } }).orThrow()
  return items.map(({ validFrom, validTo, parentCode }) => `${validFrom}…${validTo ?? ''} ${parentCode}`)
}

const tanNinh: Steps = [
  {
    kind: 'merge',
    from: [{ code: '15712' }, { code: '15715' }, { code: '15718' }],
    into: { code: '15715', begins: { kind: 'xã', name: 'Tân Ninh', parentCode: '38' } },
  },
]

describe('a draft', () => {
  test('is drafted once, revised by its version, listed and read; nothing moves', async () => {
    const params = await drafted(tanNinh)
    const client = officer('38')
    const again = await client.draftBoundaryChange({ params, body: draftOf(tanNinh) })
    expect(again).toMatchObject({ etag: '"1"', data: { status: 'draft', appliedAt: null } })
    const other = draftOf(tanNinh, { title: 'Khác' })
    expect((await client.draftBoundaryChange({ params, body: other })).error?.code).toBe('change-differs')
    expect((await client.reviseBoundaryChange({ params, body: other, ifMatch: 1 })).data).toMatchObject({
      title: 'Khác',
      version: 2,
    })
    expect((await client.reviseBoundaryChange({ params, body: other, ifMatch: 1 })).error?.code).toBe(
      'precondition-failed',
    )
    const lead = service.as({ roles: ['province_lead'], units: ['38'] }).teams
    expect((await lead.getBoundaryChange({ params })).data?.title).toBe('Khác')
    const { items } = await lead.listBoundaryChanges({ query: { status: 'draft' } }).orThrow()
    expect(items).toMatchObject([{ changeId: params.changeId, stepCount: 1 }])
    expect((await lead.draftBoundaryChange({ params, body: other })).error?.code).toBe('forbidden')
    expect(await historyOf('15715')).toEqual([`${BEFORE}… 38`])
  })

  test('of units elsewhere is refused with the step', async () => {
    const body = draftOf([
      { kind: 'rename', code: '15664', name: 'x' },
      { kind: 'rename', code: '30001', name: 'y' },
    ])
    const refused = await officer('38').draftBoundaryChange({ params: { changeId: uuid() }, body })
    expect(refused.error).toMatchObject({ code: 'outside-scope', pointer: '/steps/1' })
    const province = draftOf([
      {
        kind: 'merge',
        from: [{ code: '38' }],
        into: { code: '39', begins: { kind: 'tỉnh', name: 'x', parentCode: null } },
      },
    ])
    expect(
      (await officer('38').draftBoundaryChange({ params: { changeId: uuid() }, body: province })).error?.code,
    ).toBe('outside-scope')
  })

  test('in a batch spoils no other', async () => {
    const items = [
      { changeId: uuid(), ...draftOf(tanNinh) },
      { changeId: uuid(), ...draftOf([{ kind: 'rename', code: '30001', name: 'y' }]) },
      { changeId: 'x', ...draftOf(tanNinh) },
    ]
    const { results } = await officer('38').importBoundaryChanges({ body: { items } }).orThrow()
    expect(codesOf(results)).toEqual(['accepted', 'outside-scope', 'invalid-request'])
  })
})

describe('a plan that cannot be', () => {
  test.each<[string, string, Steps, Partial<Draft>?]>([
    ['unknown-unit', '/steps/0/code', [{ kind: 'rename', code: '11111', name: 'x' }]],
    ['before-unit', '/steps/0/code', [{ kind: 'rename', code: '15664', name: 'x' }], { on: BEFORE }],
    ['unknown-kind', '/steps/0/becomes', [{ kind: 'new-kind', code: '15664', becomes: 'huyện' }]],
    [
      'unknown-successor',
      '/steps/0/into/code',
      [{ kind: 'merge', from: [{ code: '15664' }], into: { code: '11111' } }],
    ],
    ['cycle', '/steps/0/codes/0', [{ kind: 're-parent', codes: ['38'], to: '15664' }]],
  ])('%s names %s', async (code, pointer, steps, more) => {
    const params = await drafted(steps, more)
    const { error } = await officer('38').previewBoundaryChange({ params, ifMatch: 1 })
    expect(error).toMatchObject({ code, pointer })
    expect((await officer('38').applyBoundaryChange({ params, ifMatch: 1 })).error?.code).toBe(code)
  })
})

describe('a merger', () => {
  let params: { changeId: string }

  test('is shown before it is applied', async () => {
    params = await drafted(tanNinh)
    expect((await officer('38').applyBoundaryChange({ params, ifMatch: 1 })).error?.code).toBe('not-previewed')
    const { data, etag } = await officer('38').previewBoundaryChange({ params, ifMatch: 1 })
    expect(etag).toBe('"2"')
    expect(data).toMatchObject({
      change: { status: 'previewed' },
      ended: [{ code: '15712' }, { code: '15715', name: '15715' }, { code: '15718' }],
      begun: [{ code: '15715', name: 'Tân Ninh' }],
      moved: [
        { code: '15712.01', from: '15712', to: '15715' },
        { code: '15715.01', from: '15715', to: '15715' },
        { code: '15715.02', from: '15715', to: '15715' },
      ],
      households: { moving: 0, unassigned: 0 },
    })
  })

  test('is not applied to other units than were shown', async () => {
    const body = { kind: 'thôn', name: '9', validFrom: BEFORE }
    await officer('38')
      .registerHamlet({ params: { hamletCode: '15718.09' }, body })
      .orThrow()
    expect((await officer('38').applyBoundaryChange({ params, ifMatch: 2 })).error?.code).toBe('preview-outdated')
    await officer('38').previewBoundaryChange({ params, ifMatch: 2 }).orThrow()
  })

  test('is applied once, and told of unit by unit', async () => {
    const before = (await sentTo(service, 'teams.unit.v1')).length
    const { data } = await officer('38').applyBoundaryChange({ params, ifMatch: 3 })
    expect(data).toMatchObject({ status: 'applied', version: 4 })
    expect((await officer('38').applyBoundaryChange({ params, ifMatch: 4 })).error?.code).toBe('change-applied')
    expect(await historyOf('15715')).toEqual([`${BEFORE}…${REFORM} 38`, `${REFORM}… 38`])
    expect(await historyOf('15712.01')).toEqual([`${BEFORE}…${REFORM} 15712`, `${REFORM}… 15715`])
    const sent = (await sentTo(service, 'teams.unit.v1')).slice(before)
    expect(sent.map(({ key, sequence }) => `${key} ${sequence}`)).toEqual([
      `15712@${BEFORE} 2`,
      `15715@${BEFORE} 2`,
      `15718@${BEFORE} 2`,
      `15715@${REFORM} 1`,
      `15712.01@${BEFORE} 2`,
      `15712.01@${REFORM} 1`,
      `15718.09@${BEFORE} 2`,
      `15718.09@${REFORM} 1`,
    ])
  })

  test('is not undone while something stands on it, which is named', async () => {
    const body = { kind: 'thôn', name: '10', validFrom: REFORM }
    await officer('38')
      .registerHamlet({ params: { hamletCode: '15715.10' }, body })
      .orThrow()
    // Its commune was there before too, under the same code: the hamlet would not hang in the air.
    const bodyId = uuid()
    const record = { kind: 'steering_committee' as const, unitCode: '15715', from: '2025-08-01', legalAct }
    await officer('38').setUpBody({ params: { bodyId }, body: record }).orThrow()
    const refused = await officer('38').undoBoundaryChange({ params, ifMatch: 4 })
    expect(refused.error).toMatchObject({
      code: 'depended-upon',
      detail: `1 committees or teams were set up in 15715@${REFORM}.`,
    })
    await service.parts.database.query('DELETE FROM body WHERE body_id = $1', [bodyId])
    const later = await applied([{ kind: 'rename', code: '15712.01', name: 'Mới' }], { on: '2026-01-01', title: 'Sau' })
    const again = await officer('38').undoBoundaryChange({ params, ifMatch: 4 })
    expect(again.error?.detail).toBe(`The later change "Sau" (${later.changeId}) speaks of the same units.`)
    await undo(later).orThrow()
  })

  test('is undone: every unit is what it was', async () => {
    const { data } = await officer('38').undoBoundaryChange({ params, ifMatch: 4 })
    expect(data).toMatchObject({ status: 'undone', version: 5 })
    expect(await historyOf('15715')).toEqual([`${BEFORE}… 38`, `${REFORM}…${REFORM} 38`])
    expect(await historyOf('15712.01')).toEqual([
      `${BEFORE}… 15712`,
      `${REFORM}…${REFORM} 15715`,
      '2026-01-01…2026-01-01 15715',
    ])
    expect((await officer('38').undoBoundaryChange({ params, ifMatch: 5 })).error?.code).toBe('not-applied')
    expect((await officer('38').reviseBoundaryChange({ params, body: draftOf(tanNinh), ifMatch: 5 })).error?.code).toBe(
      'change-applied',
    )
  })

  test('comes again as another change, over what the undone one left', async () => {
    const again = await applied(tanNinh)
    expect(await historyOf('15715')).toEqual([`${BEFORE}…${REFORM} 38`, `${REFORM}… 38`])
    await undo(again).orThrow()
  })
})

test('a unit that was registered beneath keeps a change from being undone', async () => {
  const begins = { kind: 'xã', name: 'Mới', parentCode: '38' }
  const params = await applied([{ kind: 'merge', from: [{ code: '15865' }], into: { code: '15866', begins } }])
  const body = { kind: 'thôn', name: '1', validFrom: REFORM }
  await officer('38')
    .registerHamlet({ params: { hamletCode: '15866.01' }, body })
    .orThrow()
  expect((await undo(params)).error).toMatchObject({
    code: 'depended-upon',
    detail: `15866.01@${REFORM} was registered beneath.`,
  })
})

test('bodies of a renamed commune stay with it, also when the name is taken back', async () => {
  const params = await applied([{ kind: 'rename', code: '15952', name: 'Hoằng Mới' }])
  const bodyId = uuid()
  const record = { kind: 'support_group' as const, unitCode: '15952', from: '2025-08-01', legalAct }
  await officer('38').setUpBody({ params: { bodyId }, body: record }).orThrow()
  await undo(params).orThrow()
  const { data } = await officer('38').getBody({ params: { bodyId } })
  expect(data).toMatchObject({ unitCode: '15952', unitValidFrom: BEFORE })
})

test('old units are entered with what took their place, and taken out again', async () => {
  const past = {
    kind: 'past' as const,
    unit: { code: '15999', kind: 'xã', name: 'Cũ', parentCode: '38', validFrom: BEFORE },
  }
  const params = await applied([
    {
      ...past,
      into: [
        { code: '15664', extent: 'partial' },
        { code: '15952', extent: 'partial' },
      ],
    },
  ])
  const read = () => operator().getUnit({ params: { code: '15999' }, query: { asOf: '2024-01-01' } })
  expect((await read()).data).toMatchObject({ validTo: REFORM, successors: [{ code: '15664' }, { code: '15952' }] })
  await undo(params).orThrow()
  expect((await read()).error?.code).toBe('not-found')
})

test('what nobody has drafted is not found', async () => {
  const params = { changeId: uuid() as BoundaryChangeId }
  expect((await officer('38').getBoundaryChange({ params })).error?.code).toBe('not-found')
  expect((await officer('38').previewBoundaryChange({ params, ifMatch: 1 })).error?.code).toBe('not-found')
  expect((await officer('38').undoBoundaryChange({ params, ifMatch: 1 })).error?.code).toBe('not-found')
})
