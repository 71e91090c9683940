import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { catalogueEntries } from '@lantoa/contracts/teams/catalogue-entries'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { catalogueEntry } from './catalogue-entries.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

testRegisterRules(catalogueEntries, catalogueEntry, () => service, {
  record: {
    ...{ unitCode: '31027', since: '2026-03-01', catalogue: 'actions', name: 'Làm mã QR' },
    ...{ nameEn: 'QR code for a merchant', aliases: ['mã quét', 'QR'], task: 'payment_accounts' },
  },
  own: (id) => ({ code: `c${id.replaceAll('-', '')}` }),
  change: { name: 'Làm mã QR cho điểm bán' },
  advance: { status: 'retired', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'province_officer' },
})

type Body = Args<'teams', 'recordCatalogueEntry'>['body']
const as = (roles: string[], units: string[]) => service.as({ roles, units }).teams
const province = () => as(['province_officer'], ['91'])
const volunteer = () => as(['volunteer'], ['31027.07'])

async function record(code: string, more: Partial<Body> = {}): Promise<string> {
  const catalogueEntryId = uuid()
  const body: Body = { unitCode: '91', since: '2025-07-01', catalogue: 'platforms', code, name: code, ...more }
  await province().recordCatalogueEntry({ params: { catalogueEntryId }, body }).orThrow()
  return catalogueEntryId
}

async function resolve(text: string, more: { unit?: string; on?: string } = {}, who = volunteer()) {
  const body = { catalogue: 'platforms' as const, texts: [text], ...more }
  const { items } = await who.resolveCatalogueTexts({ body }).orThrow()
  return items[0]
}

test('the code of an entry stays: what was written by it means it', async () => {
  const catalogueEntryId = await record('sendo')
  const correct = (body: Args<'teams', 'correctCatalogueEntry'>['body']) =>
    province().correctCatalogueEntry({ params: { catalogueEntryId }, body, ifMatch: 1 })
  expect((await correct({ code: 'sendo_vn' })).error).toMatchObject({ code: 'code-fixed', pointer: '/code' })
  expect((await correct({ catalogue: 'apps' })).error).toMatchObject({ code: 'code-fixed', pointer: '/catalogue' })
  expect((await correct({ aliases: ['Sen đỏ'] })).data).toMatchObject({ code: 'sendo', aliases: ['Sen đỏ'] })
})

describe('what words mean', () => {
  test('a volunteer resolves by the catalogue of the province, and the raw text stays', async () => {
    const catalogueEntryId = await record('postmart', { name: 'PostMart', aliases: ['portmart'] })
    expect(await resolve('PORTMART.vn')).toEqual({
      ...{ text: 'PORTMART.vn', code: 'postmart' },
      meant: [{ catalogueEntryId, code: 'postmart', name: 'PostMart', retired: false }],
    })
    expect(await resolve('chưa ai biết')).toEqual({ text: 'chưa ai biết', code: null, meant: [] })
  })

  test('words of another commune mean nothing here, and those of a commune nothing in the province', async () => {
    await record('cho_que', { unitCode: '31018' })
    expect(await resolve('cho_que')).toMatchObject({ code: null })
    expect(await resolve('cho_que', {}, province())).toMatchObject({ code: 'cho_que' })
    expect(await resolve('cho_que', { unit: '91' }, province())).toMatchObject({ code: null })
    expect(await resolve('cho_que', { unit: '31018' }, province())).toMatchObject({ code: 'cho_que' })
  })

  test('what was retired stays readable, on its days in use', async () => {
    const catalogueEntryId = await record('voso')
    const body = { status: 'retired', on: '2026-01-01' } as const
    await province().advanceCatalogueEntry({ params: { catalogueEntryId }, body, ifMatch: 1 }).orThrow()
    expect(await resolve('Voso')).toMatchObject({ code: 'voso', meant: [{ retired: true }] })
    expect(await resolve('Voso', { on: '2025-12-31' })).toMatchObject({ meant: [{ retired: false }] })
  })

  test('units that are none, or not of the caller, are refused', async () => {
    const ask = (unit: string) =>
      volunteer().resolveCatalogueTexts({ body: { catalogue: 'apps', texts: ['VNeID'], unit } })
    expect((await ask('99999')).error).toMatchObject({ status: 422, code: 'unknown-unit' })
    expect((await ask('31018')).error).toMatchObject({ status: 403, code: 'outside-scope' })
  })
})

test('only the province records in a catalogue', async () => {
  const body: Body = { unitCode: '31027', since: '2025-07-01', catalogue: 'apps', code: 'vneid', name: 'VNeID' }
  const params = { catalogueEntryId: uuid() }
  const { error } = await as(['commune_officer'], ['31027']).recordCatalogueEntry({ params, body })
  expect(error).toMatchObject({ status: 403, code: 'forbidden' })
})

describe('a code that the unit has', () => {
  const put = (code: string, more: Partial<Body> = {}, catalogueEntryId = uuid()) =>
    province().recordCatalogueEntry({
      params: { catalogueEntryId },
      body: { unitCode: '91', since: '2025-07-01', catalogue: 'platforms', code, name: code, ...more },
    })

  test('is refused with the place of the code, retired or not; another catalogue or unit may have it', async () => {
    const catalogueEntryId = uuid()
    await put('tiki', {}, catalogueEntryId).orThrow()
    const taken = { status: 409, code: 'code-taken', pointer: '/code' }
    expect((await put('tiki', { name: 'Ti Ki' })).error).toMatchObject(taken)
    expect((await put('tiki', {}, catalogueEntryId)).data).toMatchObject({ version: 1 })
    const step = { status: 'retired', on: '2026-01-01' } as const
    await province().advanceCatalogueEntry({ params: { catalogueEntryId }, body: step, ifMatch: 1 }).orThrow()
    expect((await put('tiki')).error).toMatchObject(taken)
    expect((await put('tiki', { catalogue: 'apps' })).error).toBeUndefined()
    const elsewhere = uuid()
    expect((await put('tiki', { unitCode: '31027' }, elsewhere)).error).toBeUndefined()
    const moved = province().correctCatalogueEntry({
      ...{ params: { catalogueEntryId: elsewhere }, body: { unitCode: '91' }, ifMatch: 1 },
    })
    expect((await moved).error).toMatchObject(taken)
  })

  test('in other letters is no code at all', async () => {
    await put('lazada').orThrow()
    expect((await put('LAZADA')).error).toMatchObject({ status: 422, code: 'invalid-request' })
  })

  test('twice in one batch, or at one moment, is taken once', async () => {
    const entry = (code: string) => ({
      ...{
        catalogueEntryId: uuid(),
        unitCode: '91',
        since: '2025-07-01',
        catalogue: 'apps' as const,
        code,
        name: code,
      },
    })
    // The first one is refused for something else, and takes nothing.
    const items = [{ ...entry('vnedu'), since: '2999-01-01' }, entry('vnedu'), entry('vnedu')]
    const { results } = await province().recordCatalogueEntryBatch({ body: { items } }).orThrow()
    expect(results.map(({ accepted }) => accepted)).toEqual([false, true, false])
    const both = await Promise.all([put('momo_app'), put('momo_app'), put('momo_app')])
    expect(both.filter(({ error }) => error === undefined)).toHaveLength(1)
  })
})
