import { expect, test } from 'vitest'
import { problem, serverOf } from '../../../test/phone.ts'
import type { Neighbour } from '../people/neighbours.ts'
import { beside, findElsewhere } from './find-elsewhere.ts'

const SEARCH = 'POST /identity/v1/attendees/search'
const there = { residentId: 'r', name: 'Trần Văn Lũy', hamletCode: '31027.08' }

test('who is found elsewhere belongs to no home of this phone', async () => {
  const { lantoa, asked } = serverOf({ [SEARCH]: () => ({ body: { items: [{ ...there, birthYear: 1951 }] } }) })
  expect(await findElsewhere(lantoa, 's', 'luy')).toEqual({
    found: [{ ...there, birth: { year: 1951 }, householdId: 'r' }],
  })
  expect(asked.map(({ body }) => body)).toEqual([{ sessionId: 's', name: 'luy' }])
})

test('why nobody can be looked for is said', async () => {
  const { lantoa } = serverOf({ [SEARCH]: () => ({ status: 409, body: problem('session-not-held', 409) }) })
  expect(await findElsewhere(lantoa, 's', 'luy')).toMatchObject({ problem: { code: 'session-not-held' } })
})

test('of whom the phone knows the home, that stays', () => {
  const here: Neighbour = { ...there, birth: { year: 1951 }, householdId: 'h' }
  const other = { ...here, residentId: 'q' }
  expect(beside([here], [{ ...here, householdId: 'r' }, other])).toEqual([other])
})
