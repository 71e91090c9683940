import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventsOf, givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const officer = (units = ['31027']) => service.as({ subject: 'officer', roles: ['commune_officer'], units }).identity
const get = (residentId: string) => officer().getResident({ params: { residentId } }).orThrow()

const HOA = { name: 'Nguyễn Thị Hoa', birth: { date: '1958-04-12' } }
const AGAIN = { name: 'nguyen thi hoa', birth: { year: 1958 }, phone: '0912345678' }

let serial = 0

function nextNumber(): string {
  serial += 1
  return `091158${String(serial).padStart(3, '0')}123`
}

async function givenTwo() {
  const [home, second] = [await givenHome(service), await givenHome(service)]
  const other = await givenResident(service, second, { ...AGAIN, personalNumber: nextNumber() })
  return { home, kept: await givenResident(service, home, HOA), other }
}

type Take = 'name' | 'birth' | 'sex' | 'phone' | 'personalNumber'
async function merge(residentId: string, otherId: string, take: Take[] = [], mergeId = uuid(), client = officer()) {
  const [one, other] = [await get(residentId), await get(otherId)]
  const body = { residentId, otherId, take, saw: { resident: one.version, other: other.version } }
  return { mergeId, body, ...(await client.mergeResidents({ params: { mergeId }, body })) }
}

const undo = (mergeId: string, ifMatch = 1) => officer().undoMerge({ params: { mergeId }, ifMatch })

async function stateOf(residentId: string) {
  const [last] = (await eventsOf(service, 'identity.resident.v1', residentId)).slice(-1)
  return last?.data as Record<string, unknown>
}

const step = (residentId: string, name: 'chip_card' | 'vneid_installed', on: string) =>
  volunteer(service)
    .recordStep({ params: { residentId, step: name }, body: { state: 'done', on, evidence: 'seen' } })
    .orThrow()

async function consent(residentId: string) {
  const body = { residentId, purpose: 'contact' as const, wordingVersion: '1', method: 'app' as const }
  const given = { ...body, givenAt: '2026-03-01T10:00:00Z' }
  await volunteer(service)
    .recordConsent({ params: { consentId: uuid() }, body: given })
    .orThrow()
}

describe('two who are one', () => {
  test('are the one who is kept, with what an officer took from the other', async () => {
    const { kept, other, home } = await givenTwo()
    await step(other, 'chip_card', '2026-03-02')
    const { data } = await merge(kept, other, ['phone', 'personalNumber'])
    expect(data).toMatchObject({ state: 'merged', mergedBy: 'officer', undoneAt: null, version: 1 })
    expect(await get(kept)).toMatchObject({ ...HOA, phone: '+84912345678', personalNumberEnds: '123' })
    expect(await get(other)).toMatchObject({ mergedInto: kept, personalNumberEnds: null })
    expect(await stateOf(kept)).toMatchObject({
      stays: [{ householdId: home }],
      steps: [{ step: 'chip_card', on: '2026-03-02' }],
    })
    expect(await stateOf(other)).toMatchObject({ mergedInto: kept, stays: [], steps: [], lived: [{ until: null }] })
  })

  test('have together what was and what is told of either', async () => {
    const { kept, other } = await givenTwo()
    await step(other, 'chip_card', '2026-03-02')
    await consent(other)
    await merge(kept, other)
    await step(other, 'vneid_installed', '2026-03-03')
    await step(kept, 'chip_card', '2026-03-09')
    const asked = { query: { residentId: kept } }
    expect((await volunteer(service).listConsents(asked).orThrow()).items).toHaveLength(1)
    await consent(other)
    expect((await volunteer(service).listConsents(asked).orThrow()).items).toHaveLength(2)
    const { steps } = await volunteer(service)
      .getChecklist({ params: { residentId: kept } })
      .orThrow()
    expect(steps.filter(({ state }) => state === 'done').map((one) => [one.step, one.on])).toEqual([
      ['chip_card', '2026-03-02'],
      ['vneid_installed', '2026-03-03'],
    ])
    expect(await stateOf(kept)).toMatchObject({ steps: [{ on: '2026-03-02' }, { on: '2026-03-03' }] })
  })

  test('are one in lists, searches and packs', async () => {
    const { kept, other } = await givenTwo()
    const inPack = async () => {
      const pack = await volunteer(service)
        .getPack({ params: { hamletCode: '31027.07' } })
        .orThrow()
      return pack.upserts.flatMap((one) => ('residentId' in one ? [one.residentId as string] : []))
    }
    expect(await inPack()).toEqual(expect.arrayContaining([kept, other]))
    await merge(kept, other)
    expect(await inPack()).not.toContain(other)
    const { householdId } = await get(other)
    expect((await volunteer(service).listResidents({ query: { householdId } }).orThrow()).items).toEqual([])
    const found = await volunteer(service)
      .searchResidents({ body: { name: 'nguyen hoa', limit: 200 } })
      .orThrow()
    expect(found.items.map(({ residentId }) => residentId)).not.toContain(other)
    const pairs = await Array.fromAsync(officer().listDuplicates.all({ query: { unit: '31027' } }))
    expect(pairs.flatMap(({ one, other: two }) => [one.residentId, two.residentId])).not.toContain(other)
  })

  test('what a door says of the other one late is said of who is kept', async () => {
    const { kept, other } = await givenTwo()
    await merge(kept, other)
    const about = { kind: 'person' as const, residentId: other, edits: { phone: { saw: null, says: '0987654321' } } }
    const body = { madeAt: '2026-03-18T10:00:00Z', about }
    const { data } = await volunteer(service).recordCorrection({ params: { correctionId: uuid() }, body })
    expect(data?.residentId).toBe(kept)
    expect((await get(kept)).phone).toBe('+84987654321')
  })

  test('changes of the other one are refused with who stands for them', async () => {
    const { kept, other, home } = await givenTwo()
    await merge(kept, other)
    const client = volunteer(service)
    const at = { params: { residentId: other }, ifMatch: (await get(other)).version }
    const answers = await Promise.all([
      client.correctResident({ ...at, body: { sex: 'male' } }),
      client.moveResident({ ...at, body: { householdId: home, on: '2026-03-01' } }),
      client.leaveHousehold({ ...at, body: { on: '2026-03-01' } }),
      client.headHousehold({ ...at }),
      client.correctStay({ ...at, body: { from: '2025-07-01', on: '2025-08-01', reason: 'nhầm' } }),
    ])
    expect(answers.map(({ error }) => error?.code)).toEqual(Array(5).fill('resident-merged'))
    expect(answers[0]?.error?.detail).toContain(kept)
  })
})

describe('a merge', () => {
  test('sent twice is one; with another content it is refused', async () => {
    const { kept, other } = await givenTwo()
    const first = await merge(kept, other)
    const params = { mergeId: first.mergeId }
    expect((await officer().mergeResidents({ params, body: first.body })).data).toEqual(first.data)
    const { error } = await officer().mergeResidents({ params, body: { ...first.body, take: ['name'] } })
    expect(error?.code).toBe('merge-differs')
  })

  test.each<
    [string, (two: { kept: string; other: string }) => Promise<{ error?: { code: string } | undefined }>, string]
  >([
    ['with the same one', ({ kept }) => merge(kept, kept), 'same-resident'],
    ['of who was merged', ({ kept, other }) => merge(kept, other).then(() => merge(kept, other)), 'resident-merged'],
    ['in a circle', ({ kept, other }) => merge(kept, other).then(() => merge(other, kept)), 'resident-merged'],
    [
      'by who sees only one',
      ({ kept, other }) => merge(kept, other, [], uuid(), officer(['31018'])),
      'unknown-resident',
    ],
    ['of a birth after the first stay', ({ kept, other }) => merge(other, kept, ['birth']), 'ok'],
  ])('%s: %s', async (_case, act, code) => {
    expect((await act(await givenTwo())).error?.code ?? 'ok').toBe(code)
  })

  test('of two who are two, or that somebody changed meanwhile, is refused', async () => {
    const { kept, other } = await givenTwo()
    const params = { residentId: kept, otherId: other }
    await officer()
      .decideDistinct({ params, body: { distinct: true } })
      .orThrow()
    expect((await merge(kept, other)).error?.code).toBe('distinct-pair')
    await officer()
      .decideDistinct({ params, body: { distinct: false } })
      .orThrow()
    const body = { ...params, saw: { resident: 1, other: 7 } }
    const { error } = await officer().mergeResidents({ params: { mergeId: uuid() }, body })
    expect(error).toMatchObject({ code: 'changed-meanwhile', pointer: '/saw/other' })
  })

  test('needs a right, and is listed with both', async () => {
    const { kept, other } = await givenTwo()
    expect((await merge(kept, other, [], uuid(), volunteer(service))).error?.code).toBe('forbidden')
    const { mergeId } = await merge(kept, other)
    const { items } = await officer()
      .listMerges({ query: { unit: '31027', limit: 500 } })
      .orThrow()
    const listed = items.find((one) => one.mergeId === mergeId)
    expect(listed).toMatchObject({ one: { residentId: kept, ...HOA }, other: { name: AGAIN.name }, state: 'merged' })
  })
})

describe('taken back', () => {
  test('both are as they were, with what was told of each since', async () => {
    const { kept, other } = await givenTwo()
    const before = [await get(kept), await get(other)]
    const { mergeId } = await merge(kept, other, ['name', 'birth', 'phone', 'personalNumber'])
    await step(other, 'chip_card', '2026-03-02')
    await step(kept, 'vneid_installed', '2026-03-04')
    expect((await undo(mergeId)).data).toMatchObject({ state: 'undone', undoneBy: 'officer', version: 2 })
    const after = [await get(kept), await get(other)]
    expect(after.map((one) => ({ ...one, version: 0 }))).toEqual(before.map((one) => ({ ...one, version: 0 })))
    expect(await stateOf(kept)).toMatchObject({ steps: [{ step: 'vneid_installed' }] })
    expect(await stateOf(other)).toMatchObject({ steps: [{ step: 'chip_card' }], stays: [{ until: null }] })
    expect(await stateOf(other)).not.toHaveProperty('mergedInto')
    expect((await undo(mergeId)).data?.state).toBe('undone')
    expect((await merge(kept, other)).error).toBeUndefined()
  })

  test('not over a later merge or correction, which are named', async () => {
    const { kept, other } = await givenTwo()
    const third = await givenResident(service, await givenHome(service), HOA)
    const first = await merge(kept, other, ['phone'])
    const second = await merge(third, kept)
    const over = (await undo(first.mergeId)).error
    expect(over).toMatchObject({ code: 'merged-since', status: 409 })
    expect(over?.detail).toContain(third)
    await undo(second.mergeId).orThrow()
    const { version } = await get(kept)
    const correction = { params: { residentId: kept }, body: { phone: '0903111222' }, ifMatch: version }
    await volunteer(service).correctResident(correction).orThrow()
    expect((await undo(first.mergeId)).error).toMatchObject({
      code: 'changed-since',
      detail: expect.stringContaining('phone'),
    })
  })

  test('who headed the home heads it again', async () => {
    const home = await givenHome(service)
    const [kept, other] = [await givenResident(service, home, HOA), await givenResident(service, home, AGAIN)]
    await volunteer(service)
      .headHousehold({ params: { residentId: other }, ifMatch: 1 })
      .orThrow()
    const { mergeId } = await merge(kept, other)
    expect([(await get(kept)).isHead, (await get(other)).isHead]).toEqual([true, undefined])
    await undo(mergeId).orThrow()
    expect([(await get(kept)).isHead, (await get(other)).isHead]).toEqual([undefined, true])
  })

  test('a home that ended meanwhile took both along', async () => {
    const { kept, other, home } = await givenTwo()
    const { householdId } = await get(other)
    const { mergeId } = await merge(kept, other)
    const close = { status: 'merged' as const, on: '2026-03-01', mergedInto: home }
    await officer().closeHousehold({ params: { householdId }, body: close, ifMatch: 1 }).orThrow()
    await undo(mergeId).orThrow()
    expect(await get(other)).toMatchObject({ householdId: home, leftOn: null })
  })
})
