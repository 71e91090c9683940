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
const get = (residentId: string) => officer(['31027', '31018']).getResident({ params: { residentId } }).orThrow()

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

/** Corrects a resident as they are recorded now. */
function correct(residentId: string, body: { personalNumber: string | null }) {
  const answer = get(residentId).then(({ version }) =>
    volunteer(service).correctResident({ params: { residentId }, body, ifMatch: version }),
  )
  return Object.assign(answer, { orThrow: () => answer.then(({ error }) => expect(error).toBeUndefined()) })
}

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
    const first = await merge(kept, other, ['phone', 'birth'])
    const params = { mergeId: first.mergeId }
    for (const take of [first.body.take, first.body.take.toReversed()]) {
      expect((await officer().mergeResidents({ params, body: { ...first.body, take } })).data).toEqual(first.data)
    }
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

  test('nobody gets a number back that somebody else has by now, who is named', async () => {
    const home = await givenHome(service)
    const [mine, theirs] = [nextNumber(), nextNumber()]
    const kept = await givenResident(service, home, { ...HOA, personalNumber: mine })
    const other = await givenResident(service, home, { ...AGAIN, personalNumber: theirs })
    const { mergeId } = await merge(kept, other, ['personalNumber'])
    const third = await givenResident(service, home, { name: 'Phan Thị Hai', personalNumber: mine })
    const { error } = await undo(mergeId)
    expect(error).toMatchObject({ code: 'personal-number-taken', status: 409 })
    expect(error?.detail).toContain(third)
    await correct(third, { personalNumber: null }).orThrow()
    await undo(mergeId).orThrow()
    expect((await correct(third, { personalNumber: mine })).error?.detail).toContain(kept)
    expect((await correct(third, { personalNumber: theirs })).error?.detail).toContain(other)
  })

  test('of three that were one the last one goes first where both gave the same', async () => {
    const home = await givenHome(service)
    const kept = await givenResident(service, home, HOA)
    const [one, two] = [await givenResident(service, home, AGAIN), await givenResident(service, home, AGAIN)]
    const three = await givenResident(service, home, AGAIN)
    const merges = [await merge(kept, one, ['phone']), await merge(kept, two, ['phone']), await merge(kept, three)]
    const [first = '', second = '', third = ''] = merges.map(({ mergeId }) => mergeId)
    const { error } = await undo(first)
    expect(error).toMatchObject({ code: 'merged-since' })
    expect(error?.detail).toContain(second)
    await undo(second).orThrow()
    expect((await get(kept)).phone).toBe('+84912345678')
    await undo(first).orThrow()
    expect((await get(kept)).phone).toBeNull()
    await undo(third).orThrow()
  })

  test.each([
    ['who headed another home heads it again', false],
    ['but not where somebody else was named meanwhile', true],
  ])('%s', async (_case, isNamed) => {
    const [home, second] = [await givenHome(service), await givenHome(service)]
    const [kept, other] = [await givenResident(service, home, HOA), await givenResident(service, second, AGAIN)]
    const wife = await givenResident(service, second, { name: 'Phan Thị Hai' })
    const head = (residentId: string) =>
      volunteer(service).headHousehold({ params: { residentId }, ifMatch: 1 }).orThrow()
    await head(other)
    const { mergeId } = await merge(kept, other)
    if (isNamed) await head(wife)
    await undo(mergeId).orThrow()
    const heads = [(await get(kept)).isHead, (await get(other)).isHead, (await get(wife)).isHead]
    expect(heads).toEqual(isNamed ? [undefined, undefined, true] : [undefined, true, undefined])
  })
})

describe('the number that stayed with the other one', () => {
  async function givenNumbered() {
    const home = await givenHome(service)
    const [mine, theirs] = [nextNumber(), nextNumber()]
    const kept = await givenResident(service, home, { ...HOA, personalNumber: mine })
    const other = await givenResident(service, home, { ...AGAIN, personalNumber: theirs })
    return { home, kept, other, mine, theirs }
  }

  test('may be recorded for who stands for them, over however many merges', async () => {
    const { kept, other, theirs } = await givenNumbered()
    const heir = await givenResident(service, await givenHome(service), HOA)
    await merge(kept, other)
    const { mergeId } = await merge(heir, kept)
    expect((await correct(heir, { personalNumber: theirs })).error).toBeUndefined()
    expect(await get(heir)).toMatchObject({ personalNumberEnds: '123' })
    expect(await get(other)).toMatchObject({ personalNumberEnds: null })
    expect((await undo(mergeId)).error).toBeUndefined()
  })

  test('is theirs again when both are parted, and before that has to be taken back', async () => {
    const { kept, other, mine, theirs } = await givenNumbered()
    const { mergeId } = await merge(kept, other)
    await correct(kept, { personalNumber: theirs }).orThrow()
    const { error } = await undo(mergeId)
    expect(error).toMatchObject({ code: 'changed-since', detail: expect.stringContaining('personalNumber') })
    await correct(kept, { personalNumber: mine }).orThrow()
    await undo(mergeId).orThrow()
    expect((await correct(kept, { personalNumber: theirs })).error).toMatchObject({ code: 'personal-number-taken' })
    expect(await get(other)).toMatchObject({ personalNumberEnds: '123' })
  })

  test('is nobody else’s, who is told who stands for them', async () => {
    const { home, kept, other, theirs } = await givenNumbered()
    await merge(kept, other)
    const third = await givenResident(service, home, { name: 'Phan Thị Hai' })
    const { error } = await correct(third, { personalNumber: theirs })
    expect(error).toMatchObject({ code: 'personal-number-taken', detail: expect.stringContaining(kept) })
  })
})

test('two of whom somebody said that they are two are it through every merge, and are not asked about again', async () => {
  const there = officer(['31018'])
  const home = await givenHome(service, '31018.02')
  const [kept = '', other = '', third = ''] = await Promise.all(
    [HOA, AGAIN, HOA].map((one) => givenResident(service, home, one)),
  )
  const params = { residentId: other, otherId: third }
  const say = (distinct: boolean) => there.decideDistinct({ params, body: { distinct } }).orThrow()
  const isAsked = async () => {
    const pairs = await Array.fromAsync(there.listDuplicates.all({ query: { unit: '31018' } }))
    return pairs.some((pair) => [pair.one, pair.other].every((one) => [kept, third].includes(one.residentId)))
  }
  await say(true)
  expect(await isAsked()).toBe(true)
  await merge(kept, other, [], uuid(), there)
  expect(await isAsked()).toBe(false)
  expect((await merge(kept, third, [], uuid(), there)).error?.code).toBe('distinct-pair')
  expect((await merge(third, kept, [], uuid(), there)).error?.code).toBe('distinct-pair')
  await say(false)
  expect(await isAsked()).toBe(true)
  expect((await merge(kept, third, [], uuid(), there)).error).toBeUndefined()
})

describe('where two lived who are one', () => {
  const lived = async (residentId: string) =>
    ((await stateOf(residentId)).stays as { householdId: string; from: string; until: string | null }[]).map(
      ({ householdId, from, until }) => [householdId, from, until],
    )
  const leave = (residentId: string, on: string) =>
    volunteer(service).leaveHousehold({ params: { residentId }, body: { on }, ifMatch: 1 }).orThrow()

  test('is where either did, whichever is kept', async () => {
    const home = await givenHome(service)
    const early = () => givenResident(service, home, HOA)
    const late = () => givenResident(service, home, { ...AGAIN, from: '2026-03-01' })
    for (const [kept, other] of [
      [await early(), await late()],
      [await late(), await early()],
    ] as const) {
      const before = await lived(kept)
      const { mergeId } = await merge(kept, other)
      expect(await lived(kept)).toEqual([[home, '2025-07-01', null]])
      await undo(mergeId).orThrow()
      expect(await lived(kept)).toEqual(before)
    }
  })

  test('goes on where the other one lives when who is kept had left, until they leave there too', async () => {
    const [home, next] = [await givenHome(service), await givenHome(service)]
    const stays = [
      [home, '2025-07-01', '2026-01-10'],
      [next, '2026-01-10', null],
    ]
    const gone = await givenResident(service, home, HOA)
    const here = await givenResident(service, next, { ...AGAIN, from: '2026-01-10' })
    await leave(gone, '2026-01-10')
    const back = await merge(here, gone)
    expect(await lived(here)).toEqual(stays)
    await undo(back.mergeId).orThrow()
    const { mergeId } = await merge(gone, here)
    expect(await lived(gone)).toEqual(stays)
    expect(await get(gone)).toMatchObject({ householdId: next, leftOn: null })
    await undo(mergeId).orThrow()
    expect(await get(gone)).toMatchObject({ householdId: home, leftOn: '2026-01-10' })
    const again = await merge(gone, here)
    await volunteer(service)
      .leaveHousehold({
        params: { residentId: gone },
        body: { on: '2026-03-01' },
        ifMatch: (await get(gone)).version,
      })
      .orThrow()
    expect(await lived(gone)).toEqual([stays[0], [next, '2026-01-10', '2026-03-01']])
    expect((await undo(again.mergeId)).error).toMatchObject({
      code: 'changed-since',
      detail: expect.stringContaining('stays'),
    })
  })

  test('follows the homes of the other one', async () => {
    const [home, second] = [await givenHome(service), await givenHome(service)]
    const kept = await givenResident(service, home, { ...HOA, from: '2026-01-01' })
    const other = await givenResident(service, second, AGAIN)
    await merge(kept, other)
    const move = { to: '31018.02', on: '2025-10-01' }
    const params = { householdId: second }
    await officer(['31027', '31018']).moveHousehold({ params, body: move, ifMatch: 1 }).orThrow()
    expect((await stateOf(kept)).stays).toMatchObject([
      { hamletCode: '31027.07', until: '2025-10-01' },
      { hamletCode: '31018.02', from: '2025-10-01', until: '2026-01-01' },
      { hamletCode: '31027.07', until: null },
    ])
  })
})

test('a row by which somebody would stand for themselves is refused, and where there is one whoever asks gets an answer', async () => {
  const home = await givenHome(service)
  const people = await Promise.all([HOA, AGAIN, HOA].map((one) => givenResident(service, home, one)))
  const [one, other, third] = people as [string, string, string]
  const { database } = service.parts
  const into = (id: string, heir: string) =>
    database.query('UPDATE resident SET merged_into = $2 WHERE resident_id = $1', [id, heir])
  await into(one, other)
  await into(other, third)
  await expect(into(third, one)).rejects.toThrow('would stand for themselves')
  await expect(into(third, third)).rejects.toThrow('would stand for themselves')
  await database.transaction(async (tx) => {
    await tx.query('ALTER TABLE resident DISABLE TRIGGER resident_merged_in_circle')
    await tx.query('UPDATE resident SET merged_into = $2 WHERE resident_id = $1', [third, one])
    await tx.query('ALTER TABLE resident ENABLE TRIGGER resident_merged_in_circle')
  })
  const [least] = people.toSorted()
  const heirs = await database.query('SELECT DISTINCT heir_of(id) AS heir FROM unnest($1::uuid[]) AS id', [people])
  expect(heirs).toEqual([{ heir: least }])
  const read = await officer().getResident({ params: { residentId: one } })
  expect(read.data?.residentId ?? read.error?.code).toBeDefined()
  await database.query('UPDATE resident SET merged_into = NULL WHERE resident_id = ANY($1::uuid[])', [people])
})
