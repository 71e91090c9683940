import type { BoundaryChangeId } from '@lantoa/contracts/ids'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  BEFORE,
  draftOf,
  legalAct,
  REFORM,
  type Steps,
  startBoundaryTeams,
  tanNinh,
} from '../../test/boundary-world.ts'
import { codesOf, sentTo } from '../../test/started-teams.ts'

let world: Awaited<ReturnType<typeof startBoundaryTeams>>
beforeAll(async () => {
  world = await startBoundaryTeams()
})
afterAll(() => world.service.stop())

const operator = () => world.operator()
const officer = (...units: string[]) => world.officer(...units)

describe('a draft', () => {
  test('is drafted once, revised by its version, listed and read; nothing moves', async () => {
    const params = await world.drafted(tanNinh)
    const client = officer('38')
    const again = await client.draftBoundaryChange({ params, body: draftOf(tanNinh) })
    expect(again).toMatchObject({ etag: '"1"', data: { status: 'draft', appliedAt: null } })
    const other = draftOf(tanNinh, { title: 'Khác' })
    expect((await client.draftBoundaryChange({ params, body: other })).error?.code).toBe('change-differs')
    expect((await client.reviseBoundaryChange({ params, body: other, ifMatch: 1 })).data).toMatchObject({
      title: 'Khác',
      version: 2,
    })
    expect((await client.reviseBoundaryChange({ params, body: other, ifMatch: 1 })).data).toMatchObject({ version: 2 })
    const third = draftOf(tanNinh, { title: 'Lại khác' })
    expect((await client.reviseBoundaryChange({ params, body: third, ifMatch: 1 })).error?.code).toBe(
      'precondition-failed',
    )
    const lead = world.service.as({ roles: ['province_lead'], units: ['38'] }).teams
    expect((await lead.getBoundaryChange({ params })).data?.title).toBe('Khác')
    const { items } = await lead.listBoundaryChanges({ query: { status: 'draft' } }).orThrow()
    expect(items).toMatchObject([{ changeId: params.changeId, stepCount: 1 }])
    expect((await lead.draftBoundaryChange({ params, body: other })).error?.code).toBe('forbidden')
    expect(await world.historyOf('15715')).toEqual([`${BEFORE}… 38`])
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

  test('of units elsewhere is as if it were not there, sent again, revised, previewed, applied or undone', async () => {
    const params = await world.drafted(tanNinh)
    const elsewhere = officer('91')
    const again = await elsewhere.draftBoundaryChange({ params, body: draftOf(tanNinh) })
    expect(again.error?.code).toBe('outside-scope')
    const own = draftOf([{ kind: 'rename', code: '30001', name: 'x' }])
    const ifMatch = 9
    const answers = await Promise.all([
      elsewhere.draftBoundaryChange({ params, body: own }),
      elsewhere.reviseBoundaryChange({ params, body: own, ifMatch }),
      elsewhere.previewBoundaryChange({ params, ifMatch }),
      elsewhere.applyBoundaryChange({ params, ifMatch }),
      elsewhere.undoBoundaryChange({ params, ifMatch }),
    ])
    expect(answers.map(({ error }) => error?.code)).toEqual(answers.map(() => 'not-found'))
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
  test.each<[string, string, Steps, { on?: string }?]>([
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
    const params = await world.drafted(steps, more)
    const { error } = await officer('38').previewBoundaryChange({ params, ifMatch: 1 })
    expect(error).toMatchObject({ code, pointer })
    expect((await officer('38').applyBoundaryChange({ params, ifMatch: 1 })).error?.code).toBe(code)
  })
})

describe('a merger', () => {
  let params: { changeId: string }

  test('is shown before it is applied', async () => {
    params = await world.drafted(tanNinh)
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
    const before = (await sentTo(world.service, 'teams.unit.v1')).length
    const { data } = await officer('38').applyBoundaryChange({ params, ifMatch: 3 })
    expect(data).toMatchObject({ status: 'applied', version: 4 })
    expect((await officer('38').applyBoundaryChange({ params, ifMatch: 4 })).error?.code).toBe('change-applied')
    expect(await world.historyOf('15715')).toEqual([`${BEFORE}…${REFORM} 38`, `${REFORM}… 38`])
    expect(await world.historyOf('15712.01')).toEqual([`${BEFORE}…${REFORM} 15712`, `${REFORM}… 15715`])
    const sent = (await sentTo(world.service, 'teams.unit.v1')).slice(before)
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
    await world.service.parts.database.query('DELETE FROM body WHERE body_id = $1', [bodyId])
    const later = await world.applied([{ kind: 'rename', code: '15712.01', name: 'Mới' }], {
      on: '2026-01-01',
      title: 'Sau',
    })
    const again = await officer('38').undoBoundaryChange({ params, ifMatch: 4 })
    expect(again.error?.detail).toBe(`The later change "Sau" (${later.changeId}) speaks of the same units.`)
    await world.undo(later).orThrow()
  })

  test('is undone: every unit is what it was', async () => {
    const { data } = await officer('38').undoBoundaryChange({ params, ifMatch: 4 })
    expect(data).toMatchObject({ status: 'undone', version: 5 })
    expect(await world.historyOf('15715')).toEqual([`${BEFORE}… 38`, `${REFORM}…${REFORM} 38`])
    expect(await world.historyOf('15712.01')).toEqual([
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
    const again = await world.applied(tanNinh)
    expect(await world.historyOf('15715')).toEqual([`${BEFORE}…${REFORM} 38`, `${REFORM}… 38`])
    await world.undo(again).orThrow()
  })
})

test('a unit that was registered beneath keeps a change from being undone', async () => {
  const begins = { kind: 'xã', name: 'Mới', parentCode: '38' }
  const params = await world.applied([{ kind: 'merge', from: [{ code: '15865' }], into: { code: '15866', begins } }])
  const body = { kind: 'thôn', name: '1', validFrom: REFORM }
  await officer('38')
    .registerHamlet({ params: { hamletCode: '15866.01' }, body })
    .orThrow()
  expect((await world.undo(params)).error).toMatchObject({
    code: 'depended-upon',
    detail: `15866.01@${REFORM} was registered beneath.`,
  })
})

test('bodies of a renamed commune stay with it, also when the name is taken back', async () => {
  const params = await world.applied([{ kind: 'rename', code: '15952', name: 'Hoằng Mới' }])
  const bodyId = uuid()
  const record = { kind: 'support_group' as const, unitCode: '15952', from: '2025-08-01', legalAct }
  await officer('38').setUpBody({ params: { bodyId }, body: record }).orThrow()
  await world.undo(params).orThrow()
  const { data } = await officer('38').getBody({ params: { bodyId } })
  expect(data).toMatchObject({ unitCode: '15952', unitValidFrom: BEFORE })
})

test('old units are entered with what took their place, and taken out again', async () => {
  const past = {
    kind: 'past' as const,
    unit: { code: '15999', kind: 'xã', name: 'Cũ', parentCode: '38', validFrom: BEFORE },
  }
  const params = await world.applied([
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
  await world.undo(params).orThrow()
  expect((await read()).error?.code).toBe('not-found')
})

test('what nobody has drafted is not found', async () => {
  const params = { changeId: uuid() as BoundaryChangeId }
  expect((await officer('38').getBoundaryChange({ params })).error?.code).toBe('not-found')
  expect((await officer('38').previewBoundaryChange({ params, ifMatch: 1 })).error?.code).toBe('not-found')
  expect((await officer('38').undoBoundaryChange({ params, ifMatch: 1 })).error?.code).toBe('not-found')
})

describe('another draft', () => {
  test('under an act that is not signed yet is refused', async () => {
    const params = { changeId: 'A19B0B1C-0000-7000-8000-00000000000A' }
    const body = draftOf(tanNinh, { legalAct: { number: '1', issuer: 'UBND', date: '2099-01-01' } })
    const { error } = await officer('38').draftBoundaryChange({ params, body })
    expect(error).toMatchObject({ code: 'day-in-future', pointer: '/legalAct/date' })
  })

  test('whose id is in capitals is the same draft', async () => {
    const params = { changeId: 'A19B0B1C-0000-7000-8000-00000000000B' }
    const client = officer('38')
    const first = await client.draftBoundaryChange({ params, body: draftOf(tanNinh) }).orThrow()
    expect(first.changeId).toBe(params.changeId.toLowerCase())
    const small = { changeId: first.changeId }
    expect((await client.draftBoundaryChange({ params: small, body: draftOf(tanNinh) })).data).toEqual(first)
    expect((await client.getBoundaryChange({ params })).data).toEqual(first)
  })
})
