import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correctionsOf, from } from '../../test/corrections.ts'
import { givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

const [ONE, TWO, THREE] = ['+84912345678', '+84987654321', '+84903111222']
const [MONDAY, TUESDAY] = ['2026-03-16T11:00:00.000Z', '2026-03-17T11:00:00.000Z']
let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const { correctHome, correctPerson } = correctionsOf(() => service)
const officer = (subject = 'officer', units = ['31027']) =>
  service.as({ subject, roles: ['commune_officer'], units }).identity

async function heldOf(residentId: string, unit = '31027') {
  const { items } = await officer('reader', [unit])
    .listHeldConflicts({ query: { unit, limit: 500 } })
    .orThrow()
  return items.filter((one) => one.residentId === residentId)
}

/** A person with one number, of whom another phone said another one. */
async function givenConflict(hamletCode = '31027.07') {
  const residentId = await givenResident(service, await givenHome(service, hamletCode))
  const units = [hamletCode]
  await correctPerson(residentId, from('phone', null, ONE), { madeAt: MONDAY, units })
  await correctPerson(residentId, from('phone', null, TWO), { madeAt: TUESDAY, units })
  const [held] = await heldOf(residentId, hamletCode.slice(0, 5))
  return { residentId, heldConflictId: held?.heldConflictId ?? '' }
}

type Choice = { choice: 'kept' | 'proposed' | 'other'; saw?: string | null; value?: { phone?: string; name?: string } }
async function decide(heldConflictId: string, { saw = ONE, ...choice }: Choice, by = 'officer') {
  const { data, error } = await officer(by).decideHeldConflict({ params: { heldConflictId }, body: { saw, ...choice } })
  return data ?? error?.code
}

const phoneOf = async (residentId: string) =>
  (await volunteer(service).getResident({ params: { residentId } }).orThrow()).phone

test('both versions are shown with who said each and when, oldest first, and who reads them leaves a line', async () => {
  const { residentId, heldConflictId } = await givenConflict()
  const [shown] = await heldOf(residentId)
  expect(shown).toMatchObject({
    ...{ heldConflictId, residentId, hamletCode: '31027.07', name: 'Nguyễn Thị Hoa', field: 'phone' },
    kept: { value: ONE, at: MONDAY, by: 'volunteer-1' },
    proposed: { value: TWO, at: TUESDAY, by: 'volunteer-1' },
    ...{ state: 'open', decision: null },
  })
  const { items } = await officer()
    .listAccessLog({ query: { unit: '31027', residentId } })
    .orThrow()
  expect(items[0]).toMatchObject({ operation: 'listHeldConflicts', readBy: 'reader', masked: false })
})

test('of what was registered so it is said who registered it', async () => {
  const residentId = await givenResident(service, await givenHome(service))
  await correctPerson(residentId, from('name', 'Nguyễn Thị Hoà', 'Nguyễn Thị Huệ'))
  const kept = { value: 'Nguyễn Thị Hoa', at: '2026-03-20T09:00:00.000Z', by: 'volunteer-1' }
  expect(await heldOf(residentId)).toMatchObject([{ field: 'name', kept, proposed: { value: 'Nguyễn Thị Huệ' } }])
})

describe('a choice', () => {
  test.each<[string, Choice, string]>([
    ['of what is recorded', { choice: 'kept' }, ONE],
    ['of what was proposed', { choice: 'proposed' }, TWO],
    ['of another number', { choice: 'other', value: { phone: '0903 111 222' } }, THREE],
  ])('%s is recorded, kept in the history, and sent again answered as before', async (_case, choice, phone) => {
    const { residentId, heldConflictId } = await givenConflict()
    const decided = await decide(heldConflictId, choice)
    const decision = { choice: choice.choice, by: 'officer' }
    expect(decided).toMatchObject({ state: 'decided', decision, kept: { value: phone } })
    expect(await decide(heldConflictId, choice)).toEqual(decided)
    expect(await phoneOf(residentId)).toBe(phone)
    // What was turned down is turned down for whoever still comes with it from before.
    const late = await correctPerson(residentId, from('phone', null, TWO), { madeAt: TUESDAY })
    expect(late).toBe(phone === TWO ? 'phone already' : 'phone merged')
    expect(await phoneOf(residentId)).toBe(phone)
    expect(await heldOf(residentId)).toMatchObject([{ state: 'decided' }])
  })

  test('of a second officer who wants something else is refused, and of one who wants the same is done', async () => {
    const { heldConflictId } = await givenConflict()
    await decide(heldConflictId, { choice: 'other', value: { phone: THREE } })
    expect(await decide(heldConflictId, { choice: 'kept' }, 'second')).toBe('decided-otherwise')
    expect(await decide(heldConflictId, { choice: 'other', value: { phone: '0903 111 223' } }, 'second')).toBe(
      'decided-otherwise',
    )
    expect(await decide(heldConflictId, { choice: 'other', value: { phone: THREE } }, 'second')).toMatchObject({
      state: 'decided',
    })
  })

  test('does not overwrite what was not seen', async () => {
    const { residentId, heldConflictId } = await givenConflict()
    await correctPerson(residentId, from('phone', ONE, THREE), { madeAt: TUESDAY })
    expect(await decide(heldConflictId, { choice: 'kept' })).toBe('changed-meanwhile')
    expect(await decide(heldConflictId, { choice: 'kept', saw: THREE })).toMatchObject({ state: 'decided' })
  })

  test('of what a later correction settled is refused', async () => {
    const { residentId, heldConflictId } = await givenConflict()
    await correctPerson(residentId, from('phone', ONE, TWO), { madeAt: TUESDAY })
    expect(await decide(heldConflictId, { choice: 'kept', saw: TWO })).toBe('already-resolved')
  })

  test('of a value that does not fit the field is refused, and of none at all as well', async () => {
    const { heldConflictId } = await givenConflict()
    const unfit: Choice[] = [
      { choice: 'other', value: { phone: '12' } },
      { choice: 'other', value: { name: 'Lê Lan' } },
      { choice: 'other' },
      { choice: 'kept', value: { phone: TWO } },
    ]
    for (const choice of unfit) {
      expect(await decide(heldConflictId, choice)).toBe('invalid-request')
    }
  })
})

test('what waits is counted, and follows its person to another hamlet', async () => {
  const { residentId } = await givenConflict('31018.02')
  const openIn = async (unit: string) =>
    (await officer('o', ['91']).countHeldConflicts({ query: { unit } }).orThrow()).open
  const [here, there] = [await openIn('31027'), await openIn('31018')]
  expect(there).toBe(1)
  const body = { householdId: await givenHome(service), on: '2026-03-19' }
  await volunteer(service, ['91']).moveResident({ params: { residentId }, body, ifMatch: 2 }).orThrow()
  expect([await openIn('31027'), await openIn('31018')]).toEqual([here + 1, 0])
})

describe('who was proposed as head and lives in another commune by now', () => {
  const desk = () => volunteer(service, ['91'])
  /** What makes a conflict open, decided or resolved before whoever was proposed moves. */
  const CASES: Record<string, (held: { heldConflictId: string; head: string; proposed: string }) => Promise<unknown>> =
    {
      open: async () => {},
      decided: ({ heldConflictId, head }) => decide(heldConflictId, { choice: 'kept', saw: head }),
      resolved: ({ proposed: residentId }) => desk().headHousehold({ params: { residentId }, ifMatch: 1 }).orThrow(),
    }

  async function givenMoved(state: string) {
    const householdId = await givenHome(service)
    const head = await givenResident(service, householdId)
    const proposed = await givenResident(service, householdId, { name: 'Lê Thị Tâm' })
    await correctHome(householdId, from('head', null, head), { madeAt: MONDAY })
    await correctHome(householdId, from('head', null, proposed), { madeAt: TUESDAY })
    const heldConflictId = (await heldOf(proposed))[0]?.heldConflictId ?? ''
    await CASES[state]?.({ heldConflictId, head, proposed })
    const { version: ifMatch } = await desk()
      .getResident({ params: { residentId: proposed } })
      .orThrow()
    const body = { householdId: await givenHome(service, '31018.02'), on: '2026-03-19' }
    await desk()
      .moveResident({ params: { residentId: proposed }, body, ifMatch })
      .orThrow()
    await correctPerson(proposed, from('phone', null, THREE), { units: ['31018.02'] })
    return { heldConflictId, head, proposed }
  }

  /** Which of these reads the commune where somebody lives by now finds in its log. */
  async function readsThere(residentId: string) {
    const { items } = await officer('auditor', ['31018'])
      .listAccessLog({ query: { unit: '31018', residentId } })
      .orThrow()
    return items.map(({ operation }) => operation).filter((operation) => operation.includes('HeldConflict'))
  }

  test.each(Object.keys(CASES))('is not shown in what is %s, but to those of that commune as well', async (state) => {
    const { proposed } = await givenMoved(state)
    const [here] = await heldOf(proposed)
    expect(here).toMatchObject({ state, name: '', proposed: { value: proposed } })
    expect(here?.proposed).not.toHaveProperty('person')
    expect(await readsThere(proposed)).toEqual([])
    const { items } = await officer('both', ['91'])
      .listHeldConflicts({ query: { unit: '31027', limit: 500 } })
      .orThrow()
    const person = { name: 'Lê Thị Tâm', phone: THREE }
    expect(items.find(({ residentId }) => residentId === proposed)).toMatchObject({
      name: person.name,
      proposed: { person },
    })
    expect(await readsThere(proposed)).toEqual(['listHeldConflicts'])
  })

  test.each([
    { of: 'here alone', units: ['31027'], name: '', reads: [] },
    { of: 'both communes', units: ['91'], name: 'Lê Thị Tâm', reads: ['decideHeldConflict'] },
  ])('is in the answer to a decision of an officer of $of: "$name", and in the log if so', async (one) => {
    const { heldConflictId, head, proposed } = await givenMoved('open')
    const decision = { params: { heldConflictId }, body: { choice: 'kept', saw: head } } as const
    const decided = await officer('officer', one.units).decideHeldConflict(decision).orThrow()
    expect(decided).toMatchObject({ state: 'decided', name: one.name, kept: { value: head, person: { phone: null } } })
    expect(decided.proposed.person?.name ?? '').toBe(one.name)
    expect(await readsThere(proposed)).toEqual(one.reads)
  })
})

test('other communes, other roles and strangers see and decide nothing', async () => {
  const { heldConflictId } = await givenConflict()
  const params = { heldConflictId }
  const body = { choice: 'kept', saw: ONE } as const
  const elsewhere = officer('officer', ['31018'])
  expect((await elsewhere.listHeldConflicts({ query: { unit: '31027' } })).error?.code).toBe('outside-scope')
  expect((await elsewhere.countHeldConflicts({ query: { unit: '31027' } })).error?.code).toBe('outside-scope')
  expect((await elsewhere.decideHeldConflict({ params, body })).error?.code).toBe('not-found')
  expect((await officer().decideHeldConflict({ params: { heldConflictId: uuid() }, body })).error?.code).toBe(
    'not-found',
  )
  for (const role of ['volunteer', 'team_leader', 'province_officer', 'observer']) {
    const { identity } = service.as({ roles: [role], units: ['91'] })
    expect((await identity.listHeldConflicts({ query: { unit: '31027' } })).error?.code).toBe('forbidden')
    expect((await identity.countHeldConflicts({ query: { unit: '31027' } })).error?.code).toBe('forbidden')
    expect((await identity.decideHeldConflict({ params, body })).error?.code).toBe('forbidden')
  }
})
