import type { TestService } from '@lantoa/chassis/testing/started-service'
import { fixtureOf } from '@lantoa/contracts/fixtures'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readNationalList } from '../../test/national-list.ts'
import { codesOf, sentTo, startEmptyTeams } from '../../test/started-teams.ts'

const REFORM = '2025-07-01'
let service: TestService

beforeAll(async () => {
  service = await startEmptyTeams()
})
afterAll(() => service.stop())

const operator = () => service.as({ roles: ['admin'], units: ['VN'] }).teams
const officer = (...units: string[]) => service.as({ roles: ['commune_officer'], units }).teams
const province = (...units: string[]) => service.as({ roles: ['province_officer'], units }).teams

function changesOf(results: readonly { accepted: boolean; value?: { change: string } }[]) {
  const groups = Map.groupBy(results, ({ value }) => value?.change ?? 'refused')
  return Object.fromEntries([...groups].map(([change, group]) => [change, group.length]))
}

describe('the national list', () => {
  const { items } = readNationalList(REFORM)

  test('is imported whole, in any order within a batch', async () => {
    const provinces = items.filter(({ level }) => level === 'province')
    const communes = items.filter(({ level }) => level === 'commune')
    // The first batch has its communes before their provinces.
    const order = [...communes.slice(0, 900), ...provinces, ...communes.slice(900)]
    expect(changesOf(await operator().importUnits.many(order))).toEqual({ created: items.length })
    expect(await sentTo(service, 'teams.unit.v1')).toHaveLength(items.length)
  })

  test('a second time changes nothing and says so', async () => {
    const before = await service.parts.database.query('SELECT version FROM unit_tree')
    expect(changesOf(await operator().importUnits.many(items))).toEqual({ unchanged: items.length })
    expect(await service.parts.database.query('SELECT version FROM unit_tree')).toEqual(before)
    expect(await sentTo(service, 'teams.unit.v1')).toHaveLength(items.length)
  })

  test('is searched without regard to marks, with the units above', async () => {
    await service.parts.units.ensure(['15865'])
    const { items: found } = await operator()
      .searchUnits({ query: { q: 'hoa binh', limit: 50 } })
      .orThrow()
    const names = new Set(found.map(({ name }) => name.normalize('NFC')))
    expect(names.has('Hòa Bình') || names.has('Hoà Bình')).toBe(true)
    expect(found[0]?.ancestors.map(({ level }) => level)).toEqual(['province'])
  })

  test('is listed by parent and level, page by page', async () => {
    const query = { parent: '91', level: 'commune' as const, limit: 40 }
    const listed = await Array.fromAsync(operator().listUnits.all({ query }))
    const expected = items.filter(({ parentCode }) => parentCode === '91').map(({ code }) => code)
    expect(listed.map(({ code }) => code)).toEqual(expected.toSorted())
    const { found } = await operator()
      .listUnits({ query: { ...query, count: 'true' } })
      .orThrow()
    expect(found).toEqual({ count: expected.length, more: false })
    expect(await Array.fromAsync(operator().listUnits.all({ query: { ...query, asOf: '2025-06-30' } }))).toEqual([])
    expect((await operator().listUnits({ query: { cursor: 'nonsense' } })).error?.code).toBe('bad-cursor')
  })
})

test('a dry run is judged as the import is, and leaves neither a unit nor an event', async () => {
  const before = await sentTo(service, 'teams.unit.v1')
  const unit = { level: 'commune' as const, kind: 'xã', name: 'Thử', parentCode: '98', validFrom: REFORM }
  const items = [
    { ...unit, code: '98001' },
    { ...unit, code: '98', level: 'province' as const, kind: 'tỉnh', parentCode: null },
    { ...unit, code: '98001.01', level: 'hamlet' as const, kind: 'KP', parentCode: '98001' },
    { ...unit, code: '98002', parentCode: '97' },
  ]
  const dry = await operator().importUnits.many(items, { dryRun: true })
  expect(codesOf(dry)).toEqual(['accepted', 'accepted', 'unknown-kind', 'unknown-unit'])
  expect(dry[0]).toMatchObject({ value: { change: 'created' }, version: 1 })
  expect((await operator().getUnit({ params: { code: '98' } })).error?.code).toBe('not-found')
  expect(await sentTo(service, 'teams.unit.v1')).toEqual(before)
  const abroad = [{ hamletCode: '31018.50', kind: 'ấp', name: '50', validFrom: REFORM }]
  expect(codesOf(await officer('31027').registerHamletBatch.many(abroad, { dryRun: true }))).toEqual(['outside-scope'])
})

describe('hamlets', () => {
  const body = { kind: 'ấp', name: 'Minh Thuận B', validFrom: REFORM }

  test('are registered by their commune, told of once, and seen at once by whoever asks', async () => {
    const params = { hamletCode: '31027.07' }
    const first = await officer('31027').registerHamlet({ params, body })
    expect(first).toMatchObject({ etag: '"1"', data: { change: 'created', parentCode: '31027' } })
    expect((await officer('31027').registerHamlet({ params, body })).data?.change).toBe('unchanged')
    const unit = await operator()
      .getUnit({ params: { code: '31027.07' } })
      .orThrow()
    expect(unit.ancestors.map(({ code }) => code)).toEqual(['31027', '91'])
    const sent = (await sentTo(service, 'teams.unit.v1')).filter(({ key }) => key.startsWith('31027.07'))
    const { ancestors: _above, ...state } = unit
    expect(sent).toEqual([{ key: '31027.07@2025-07-01', sequence: 1, data: state }])
  })

  test('of one kind and name in one commune are taken, and said to be so', async () => {
    const register = (hamletCode: string, name: string) =>
      officer('31024')
        .registerHamlet({ params: { hamletCode }, body: { kind: 'ấp', name, validFrom: REFORM } })
        .orThrow()
    await operator().importUnits.many([
      { code: '31024', level: 'commune', kind: 'xã', name: 'Mới', parentCode: '91', validFrom: REFORM },
    ])
    expect((await register('31024.01', '2')).sameNameAs).toBeUndefined()
    expect((await register('31024.02', 'Ấp 2')).sameNameAs).toEqual(['31024.01'])
    expect((await register('31024.02', 'Ấp 2')).sameNameAs).toEqual(['31024.01'])
    const items = ['31024.03', '31024.04'].map((hamletCode) => ({ hamletCode, ...body }))
    const { results } = await officer('31024').registerHamletBatch({ body: { items } }).orThrow()
    expect(results.map((result) => result.accepted && result.value.sameNameAs)).toEqual([undefined, ['31024.03']])
  })

  test('are listed in the order of their numbers, on every page', async () => {
    const hamlets = ['.10', '.100', '.9', '.99'].map((end) => `31024${end === '.9' ? '.09' : end}`)
    const items = hamlets.map((hamletCode) => ({ hamletCode, ...body, name: hamletCode }))
    await officer('31024').registerHamletBatch({ body: { items } }).orThrow()
    const query = { parent: '31024', limit: 2 }
    const listed = await Array.fromAsync(operator().listUnits.all({ query }))
    const numbers = ['01', '02', '03', '04', '09', '10', '99', '100']
    expect(listed.map(({ code }) => code)).toEqual(numbers.map((number) => `31024.${number}`))
  })

  test('of a batch spoil no other', async () => {
    const items = ['31027.08', '31018.01', '31027.07', '31027.09'].map((hamletCode) => ({
      hamletCode,
      ...body,
      name: '8',
    }))
    const { results } = await officer('31027')
      .registerHamletBatch({ body: { items: [...items, { hamletCode: '31027.7', ...body }] } })
      .orThrow()
    expect(codesOf(results)).toEqual(['accepted', 'outside-scope', 'hamlet-differs', 'accepted', 'invalid-request'])
  })
})

describe('a unit that ends', () => {
  const into = (code: string) => [{ code, extent: 'full' as const }]

  beforeAll(async () => {
    const commune = { level: 'commune' as const, kind: 'xã', name: 'Cũ', parentCode: '91', validFrom: REFORM }
    const results = await province('91').importUnits.many([
      { code: '39999.01', level: 'hamlet', kind: 'ấp', name: '1', parentCode: '39999', validFrom: REFORM },
      { code: '39999', ...commune },
      { code: '39998', ...commune, parentCode: '38' },
    ])
    expect(codesOf(results)).toEqual(['accepted', 'accepted', 'outside-scope'])
  })

  test('needs its version, and hands its hamlets to the one that takes it over', async () => {
    const close = { params: { code: '39999' }, body: { on: '2026-01-01', successors: into('31027') } }
    const { etag = '' } = await operator().getUnit({ params: { code: '39999' } })
    const commander = service.as({ roles: ['province_officer'], units: ['91'] }).teams
    expect((await officer('39999').closeUnit({ ...close, ifMatch: etag })).error?.code).toBe('outside-scope')
    expect((await commander.closeUnit({ ...close, ifMatch: '"7"' })).error?.code).toBe('precondition-failed')
    const closed = await commander.closeUnit({ ...close, ifMatch: etag })
    expect(closed).toMatchObject({ etag: '"2"', data: { validTo: '2026-01-01', moved: ['39999.01'] } })
    const moved = await operator()
      .getUnit({ params: { code: '39999.01' } })
      .orThrow()
    expect(moved.ancestors.map(({ code }) => code)).toEqual(['31027', '91'])
    const before = await operator()
      .getUnit({ params: { code: '39999.01' }, query: { asOf: '2025-12-31' } })
      .orThrow()
    expect(before.ancestors.map(({ code }) => code)).toEqual(['39999', '91'])
  })

  test('is named with its successors to whoever uses it later', async () => {
    const hamlet = { kind: 'ấp', name: '2', validFrom: '2026-02-01' }
    const refused = await officer('31027').registerHamlet({ params: { hamletCode: '39999.02' }, body: hamlet })
    expect(refused.error).toMatchObject({
      code: 'closed-unit',
      pointer: '/hamletCode',
      successors: ['31027@2025-07-01'],
    })
    const { etag = '2' } = await operator().getUnit({ params: { code: '39999' } })
    const body = { on: '2026-03-01', successors: [] }
    const again = await province('91').closeUnit({ params: { code: '39999' }, body, ifMatch: etag })
    expect(again.error).toMatchObject({ code: 'closed-unit', successors: ['31027@2025-07-01'] })
  })

  test('is found last, with where it lay and what took its place', async () => {
    const label = { code: '31027', validFrom: REFORM, kind: 'xã' }
    const ended = { code: '39999', validTo: '2026-01-01', ancestors: [{ code: '91' }], successors: [label] }
    const query = { q: 'Cũ, An Giang', limit: 50 }
    const last = async () => (await operator().searchUnits({ query }).orThrow()).items.at(-1)
    await expect.poll(last, { timeout: 15_000 }).toMatchObject(ended)
    const before = await operator()
      .searchUnits({ query: { q: 'xã cũ', asOf: '2025-12-31' } })
      .orThrow()
    expect(before.items[0]).not.toHaveProperty('validTo')
  })

  test('keeps its history, and other services get all that belongs to it', async () => {
    const { items } = await operator()
      .getUnitHistory({ params: { code: '39999.01' } })
      .orThrow()
    expect(items.map(({ validFrom, parentCode }) => [validFrom, parentCode])).toEqual([
      [REFORM, '39999'],
      ['2026-01-01', '31027'],
    ])
    const facts = await service
      .as({ roles: ['service'] })
      .teams.getUnitFacts({ query: { refs: ['39999.01@2025-07-01'] } })
    const named = facts.data?.items.map(({ sequence, state }) => `${state.code}@${state.validFrom} ${sequence}`)
    expect(named).toEqual([
      '31027@2025-07-01 1',
      '39999@2025-07-01 2',
      '39999.01@2025-07-01 2',
      '39999.01@2026-01-01 1',
      '91@2025-07-01 1',
    ])
    expect((await officer('31027').getUnitFacts({ query: { refs: ['91'] } })).error?.code).toBe('forbidden')
  })
})

test('a unit is read as a version, on a day, or not at all', async () => {
  const read = (code: string, asOf?: string) => operator().getUnit({ params: { code }, query: { asOf } })
  expect((await read('31027@2025-07-01')).data?.validFrom).toBe(REFORM)
  expect((await read('31027', '2025-06-30')).error?.code).toBe('not-found')
  expect((await read('39999')).data?.validTo).toBe('2026-01-01')
  expect((await read('99999')).error?.code).toBe('not-found')
  expect((await operator().getUnitHistory({ params: { code: '99999' } })).error?.code).toBe('not-found')
})

test('the past of a commune comes in one batch, in any order', async () => {
  const commune = { level: 'commune' as const, kind: 'xã', name: 'Cũ' }
  const into = (code: string, validFrom: string) => [{ code, validFrom, extent: 'full' as const }]
  const old = { ...commune, validFrom: '2020-01-01', validTo: REFORM, parentCode: '899' }
  const results = await operator().importUnits.many([
    { code: '39901', ...old, validTo: '2024-01-01', successors: into('39902', '2020-01-01') },
    { code: '39902', ...old, successors: into('39903', REFORM) },
    { code: '39903', ...commune, kind: 'phường', validFrom: '2026-01-01', parentCode: '91', continues: true },
    { code: '39903', ...commune, validFrom: REFORM, parentCode: '91' },
    {
      code: '899',
      level: 'district',
      kind: 'huyện',
      name: 'Cũ',
      validFrom: '2020-01-01',
      validTo: REFORM,
      parentCode: '90',
    },
    {
      code: '90',
      level: 'province',
      kind: 'tỉnh',
      name: 'Cũ',
      validFrom: '2020-01-01',
      validTo: REFORM,
      parentCode: null,
    },
  ])
  expect(codesOf(results)).toEqual(results.map(() => 'accepted'))
  await service.parts.units.ensure(['39903'])
  const heirs = service.parts.units.tree().successors('39901', '2020-01-01', '2026-03-17')
  expect(heirs).toMatchObject([{ extent: 'full', unit: { code: '39903', validFrom: '2026-01-01' } }])
})

test('a commune of old is told of as the fixture has it', async () => {
  const fixture = fixtureOf(unitChanged)
  const { validTo, ...commune } = fixture
  const above = { code: '91', level: 'province' as const, kind: 'tỉnh', name: 'Kiên Giang', parentCode: null }
  const results = await operator().importUnits.many([
    { ...commune, validTo: validTo ?? '', nameEn: fixture.nameEn ?? '' },
    { ...above, validFrom: '2004-01-01', validTo: REFORM },
  ])
  expect(codesOf(results)).toEqual(['accepted', 'accepted'])
  const sent = (await sentTo(service, 'teams.unit.v1')).filter(({ key }) => key === '31066@2007-04-06')
  expect(sent).toEqual([{ key: '31066@2007-04-06', sequence: 1, data: fixture }])
})

test('a new kind from a day on ends the version before it', async () => {
  const body = {
    level: 'commune' as const,
    kind: 'phường',
    name: 'An Minh',
    parentCode: '91',
    validFrom: '2026-02-01',
    continues: true,
  }
  const params = { code: '31018' }
  expect((await province('91').registerUnit({ params, body })).data).toMatchObject({ change: 'created', validTo: null })
  expect((await province('91').registerUnit({ params, body })).data?.change).toBe('unchanged')
  const { items } = await operator().getUnitHistory({ params }).orThrow()
  expect(items.map(({ validTo, kind }) => [validTo, kind])).toEqual([
    ['2026-02-01', 'xã'],
    [null, 'phường'],
  ])
})
