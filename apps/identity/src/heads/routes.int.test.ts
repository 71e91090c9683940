import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correctionsOf, from } from '../../test/corrections.ts'
import { eventsOf, givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

const [MONDAY, TUESDAY, WEDNESDAY] = ['2026-03-16T11:00:00Z', '2026-03-17T11:00:00Z', '2026-03-18T11:00:00Z']
let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const { correctHome, correctPerson } = correctionsOf(() => service)
const client = (units = ['91']) => volunteer(service, units)
const officer = (units = ['31027']) => service.as({ subject: 'officer', roles: ['commune_officer'], units }).identity
const personOf = (residentId: string) => client().getResident({ params: { residentId } }).orThrow()

/** A home of several, of whom nobody is said to head it. */
async function givenFamily(people = 2): Promise<{ home: string; members: string[] }> {
  const home = await givenHome(service)
  const members: string[] = []
  for (let at = 0; at < people; at += 1)
    members.push(await givenResident(service, home, { birth: { year: 1950 + at } }))
  return { home, members }
}

async function headsOf(householdId: string): Promise<string[]> {
  const { items } = await client().listResidents({ query: { householdId } }).orThrow()
  return items.filter(({ isHead }) => isHead).map(({ residentId }) => residentId)
}

async function headAtDesk(residentId: string, ifMatch?: number) {
  const version = ifMatch ?? (await personOf(residentId)).version
  const { data, error } = await client().headHousehold({ params: { residentId }, ifMatch: version })
  return data ?? error?.code
}

async function heldOf(householdId: string) {
  const { items } = await officer()
    .listHeldConflicts({ query: { unit: '31027', limit: 500 } })
    .orThrow()
  return items.filter((one) => one.householdId === householdId)
}

async function leave(residentId: string, on = '2026-03-19'): Promise<void> {
  const ifMatch = (await personOf(residentId)).version
  await client().leaveHousehold({ params: { residentId }, body: { on }, ifMatch }).orThrow()
}

describe('at the desk', () => {
  test('one who is named takes the place of the other; both histories say so, and events say nothing of it', async () => {
    const { home, members } = await givenFamily()
    const [one = '', other = ''] = members
    expect(await headAtDesk(one)).toMatchObject({ residentId: one, isHead: true, version: 2 })
    expect(await headAtDesk(other)).toMatchObject({ residentId: other, isHead: true, version: 2 })
    expect(await headsOf(home)).toEqual([other])
    expect(await headAtDesk(other)).toMatchObject({ isHead: true, version: 2 })
    const { changes } = await client()
      .getResidentHistory({ params: { residentId: one } })
      .orThrow()
    const corrected = { kind: 'corrected', fields: ['isHead'], by: 'volunteer-1' }
    expect(changes).toMatchObject([corrected, corrected, { kind: 'registered' }])
    expect(changes[0]).not.toHaveProperty('headOf')
    expect(JSON.stringify(await eventsOf(service, 'identity.resident.v1', one))).not.toMatch(/head/i)
  })

  test('of two at once one heads the home', async () => {
    const { home, members } = await givenFamily()
    await Promise.all(members.map((one) => headAtDesk(one, 1)))
    expect(await headsOf(home)).toHaveLength(1)
  })

  test('nobody is named who has left, and nobody over what was not seen', async () => {
    const { members } = await givenFamily()
    const [one = '', other = ''] = members
    await leave(one)
    expect(await headAtDesk(one)).toBe('already-left')
    expect(await headAtDesk(other, 7)).toBe('precondition-failed')
    expect(await headAtDesk(uuid(), 1)).toBe('not-found')
  })

  test('it takes the right to record people, in these units', async () => {
    const { members } = await givenFamily(1)
    const change = { params: { residentId: members[0] ?? '' }, ifMatch: 1 }
    for (const role of ['province_officer', 'observer', 'commune_lead']) {
      const { identity } = service.as({ roles: [role], units: ['91'] })
      expect((await identity.headHousehold(change)).error?.code).toBe('forbidden')
    }
    expect((await volunteer(service, ['31018']).headHousehold(change)).error?.code).toBe('not-found')
  })
})

describe('from the door', () => {
  test('who is named first is recorded; somebody else is held for the commune with both whole', async () => {
    const { home, members } = await givenFamily()
    const [one = '', other = ''] = members
    expect(await correctHome(home, from('head', null, one), { madeAt: MONDAY })).toBe('head applied')
    expect(await correctHome(home, from('head', null, other), { madeAt: TUESDAY })).toBe('head held')
    expect(await correctHome(home, from('head', null, other), { madeAt: TUESDAY })).toBe('head held')
    expect(await headsOf(home)).toEqual([one])
    const [held, ...others] = await heldOf(home)
    expect(others).toEqual([])
    expect(held).toMatchObject({
      ...{ field: 'head', residentId: other, hamletCode: '31027.07', state: 'open', address: { number: '', lane: '' } },
      kept: { value: one, by: 'volunteer-1', person: { name: 'Nguyễn Thị Hoa', birth: { year: 1950 } } },
      proposed: { value: other, by: 'volunteer-1', person: { birth: { year: 1951 }, sex: 'female', phone: null } },
    })
  })

  test('a home and one of its people corrected together are both written', async () => {
    const { home, members } = await givenFamily()
    const [one = '', other = ''] = members
    await correctHome(home, from('head', null, one), { madeAt: MONDAY })
    const at = (about: object) => ({ correctionId: uuid(), madeAt: TUESDAY, about })
    const items = [
      at({ kind: 'home', householdId: home, edits: from('head', one, other) }),
      at({ kind: 'person', residentId: one, edits: from('phone', null, '+84912345678') }),
      at({ kind: 'person', residentId: other, edits: from('phone', null, '+84987654321') }),
    ] as Parameters<ReturnType<typeof client>['recordCorrectionBatch']>[0]['body']['items']
    await client().recordCorrectionBatch({ body: { items } }).orThrow()
    expect(await headsOf(home)).toEqual([other])
    expect(await personOf(one)).toMatchObject({ phone: '+84912345678', version: 3 })
    expect(await personOf(other)).toMatchObject({ phone: '+84987654321', isHead: true, version: 2 })
  })

  test('whoever left stands against nobody, and who is named after leaving comes too late', async () => {
    const { home, members } = await givenFamily(3)
    const [one = '', other = '', third = ''] = members
    await correctHome(home, from('head', null, one), { madeAt: MONDAY })
    await leave(one)
    expect(await headsOf(home)).toEqual([])
    expect(await correctHome(home, from('head', one, other), { madeAt: TUESDAY })).toBe('head merged')
    expect(await headsOf(home)).toEqual([other])
    expect(await correctHome(home, from('head', null, one), { madeAt: WEDNESDAY })).toBe('head merged')
    await leave(third)
    expect(await correctHome(home, from('head', other, third), { madeAt: WEDNESDAY })).toBe('head merged')
    expect(await headsOf(home)).toEqual([other])
    expect(await heldOf(home)).toEqual([])
  })

  test('nobody of another home is named, and nobody at all', async () => {
    const { home } = await givenFamily(1)
    const stranger = (await givenFamily(1)).members[0]
    for (const says of [stranger, uuid()]) {
      expect(await correctHome(home, from('head', null, says))).toBe('not-of-this-home')
    }
    expect(await correctHome(home, from('head', null, null))).toBe('invalid-request')
  })

  test('behind what the desk recorded it is held, and settled by the desk saying the same', async () => {
    const { home, members } = await givenFamily()
    const [one = '', other = ''] = members
    await headAtDesk(one)
    expect(await correctHome(home, from('head', null, other), { madeAt: MONDAY })).toBe('head held')
    await headAtDesk(other)
    expect(await heldOf(home)).toMatchObject([{ state: 'resolved' }])
  })

  test('it is in the pack of the hamlet, for those who head a home', async () => {
    const { home, members } = await givenFamily()
    await correctHome(home, from('head', null, members[0]))
    const { upserts } = await client(['31027.07'])
      .getPack({ params: { hamletCode: '31027.07' } })
      .orThrow()
    const people = upserts.flatMap((one) => (one.kind === 'person' && one.householdId === home ? [one] : []))
    expect(people.filter(({ isHead }) => isHead).map(({ residentId }) => residentId)).toEqual([members[0]])
    expect(people).toHaveLength(2)
  })
})

describe('a decision', () => {
  type Choice = Parameters<ReturnType<typeof officer>['decideHeldConflict']>[0]['body']

  async function givenHeld() {
    const { home, members } = await givenFamily(3)
    const [one = '', other = '', third = ''] = members
    await correctHome(home, from('head', null, one), { madeAt: MONDAY })
    await correctHome(home, from('head', null, other), { madeAt: TUESDAY })
    const heldConflictId = (await heldOf(home))[0]?.heldConflictId ?? ''
    const decide = async (body: Choice) => {
      const { data, error } = await officer().decideHeldConflict({ params: { heldConflictId }, body })
      return data ?? error?.code
    }
    return { home, one, other, third, decide }
  }

  test('for either, or somebody else of the home, is recorded and answered again as before', async () => {
    for (const choice of ['kept', 'proposed', 'other'] as const) {
      const { home, one, other, third, decide } = await givenHeld()
      const body = { choice, saw: one, ...(choice === 'other' && { value: { head: third } }) } as Choice
      const chosen = { kept: one, proposed: other, other: third }[choice]
      const decided = await decide(body)
      expect(decided).toMatchObject({ state: 'decided', kept: { value: chosen }, decision: { choice, by: 'officer' } })
      expect(await decide(body)).toEqual(decided)
      expect(await headsOf(home)).toEqual([chosen])
      // What was turned down is turned down for whoever still comes with it from before.
      const late = await correctHome(home, from('head', null, other), { madeAt: TUESDAY })
      expect(late).toBe(choice === 'proposed' ? 'head already' : 'head merged')
    }
  })

  test('for who has left is refused, also as another one; keeping what is recorded is not', async () => {
    const { home, one, other, decide } = await givenHeld()
    const stranger = (await givenFamily(1)).members[0] ?? ''
    await leave(other)
    expect(await decide({ choice: 'proposed', saw: one })).toBe('not-of-this-home')
    expect(await decide({ choice: 'other', saw: one, value: { head: stranger } } as Choice)).toBe('not-of-this-home')
    expect(await decide({ choice: 'kept', saw: one })).toMatchObject({ state: 'decided' })
    expect(await headsOf(home)).toEqual([one])
  })

  test('does not overwrite what was not seen, and is one of the commune where the home lies', async () => {
    const { one, third, decide } = await givenHeld()
    await headAtDesk(third)
    expect(await decide({ choice: 'kept', saw: one })).toBe('changed-meanwhile')
    expect(await decide({ choice: 'kept', saw: third })).toMatchObject({ state: 'decided' })
  })

  test('is a read of everybody who may head the home', async () => {
    const { one, third, decide } = await givenHeld()
    await decide({ choice: 'kept', saw: one })
    for (const residentId of [one, third]) {
      const { items } = await officer()
        .listAccessLog({ query: { unit: '31027', residentId } })
        .orThrow()
      expect(items.map(({ operation }) => operation)).toContain('decideHeldConflict')
    }
  })
})

describe('a home that is merged', () => {
  test('brings its head to one that has none; reopened it has its head again', async () => {
    const [gone, stays] = [await givenFamily(1), await givenFamily(1)]
    const [head = ''] = gone.members
    await headAtDesk(head)
    const body = { status: 'merged' as const, on: '2026-03-19', mergedInto: stays.home }
    const params = { householdId: gone.home }
    await client().closeHousehold({ params, body, ifMatch: 1 }).orThrow()
    expect(await headsOf(stays.home)).toEqual([head])
    await client()
      .reopenHousehold({ params, body: { reason: 'nhập nhầm' }, ifMatch: 2 })
      .orThrow()
    expect(await headsOf(gone.home)).toEqual([head])
    expect(await headsOf(stays.home)).toEqual([])
  })

  test('leaves the head of the other, of whom a late word about the merged one is held', async () => {
    const [gone, stays] = [await givenFamily(2), await givenFamily(1)]
    const [head = '', second = ''] = gone.members
    await headAtDesk(head)
    await headAtDesk(stays.members[0] ?? '')
    const body = { status: 'merged' as const, on: '2026-03-19', mergedInto: stays.home }
    await client()
      .closeHousehold({ params: { householdId: gone.home }, body, ifMatch: 1 })
      .orThrow()
    expect(await headsOf(stays.home)).toEqual(stays.members)
    expect(await correctHome(gone.home, from('head', head, second), { madeAt: TUESDAY })).toBe('head held')
    expect(await heldOf(stays.home)).toMatchObject([{ residentId: second, kept: { value: stays.members[0] } }])
  })
})

test('what waits about a person says all that the phone wrote of them in one', async () => {
  const { members } = await givenFamily(1)
  const [person = ''] = members
  await correctPerson(person, from('phone', null, '+84912345678'), { madeAt: MONDAY })
  const both = { ...from('phone', null, '+84987654321'), ...from('sex', 'female', 'male') }
  await correctPerson(person, both, { madeAt: TUESDAY })
  await correctPerson(person, from('sex', 'male', 'female'), { madeAt: WEDNESDAY })
  const { items } = await officer()
    .listHeldConflicts({ query: { unit: '31027', limit: 500 } })
    .orThrow()
  const held = items.find(({ residentId, field }) => residentId === person && field === 'phone')
  expect(held?.kept.person).toMatchObject({ phone: '+84912345678', sex: 'female', name: 'Nguyễn Thị Hoa' })
  expect(held?.proposed.person).toMatchObject({ phone: '+84987654321', sex: 'male', name: 'Nguyễn Thị Hoa' })
})
