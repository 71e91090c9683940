import { expect, test } from 'vitest'
import type { Locker } from '../../phone/locker.ts'
import { gatherSession } from './gather-session.ts'
import { isOpen } from './session-in-words.ts'

const SESSION = { sessionId: 's', unitCode: '31027.07', status: 'planned', headcounts: [], day: '2026-03-17' }
const person = (name: string) => ({ residentId: name, name, birth: { year: 1960 } })
const HOMES: Readonly<Record<string, object>> = {
  '31027.07': [{ householdId: 'h', people: [person('Trần Văn Ý'), person('Lê Thị An')] }],
  '31027.08': [{ householdId: 'i', people: [person('Bùi Văn Bình')] }],
}

function lockerOf(session: object, roles: readonly string[] = ['team_leader']): Locker {
  return {
    sessions: async () => [session],
    me: async () => ({ roles, hamlets: Object.keys(HOMES).map((code) => ({ code })) }),
    homes: async (code: string) => HOMES[code],
    attending: async () => new Set(['Lê Thị An']),
  } as unknown as Locker // what is read of it
}

test.each([
  ['of a hamlet those of the hamlet, by the name by which they are called', SESSION, ['Lê Thị An', 'Trần Văn Ý']],
  ['of a commune those of all hamlets', { ...SESSION, unitCode: '31027' }, ['Lê Thị An', 'Bùi Văn Bình', 'Trần Văn Ý']],
])('who may come to a session: %s', async (_what, session, names) => {
  const known = await gatherSession(lockerOf(session), 's')
  expect(known?.people.map(({ name }) => name)).toEqual(names)
  expect([known?.mayRecord, [...(known?.attending ?? [])]]).toEqual([true, ['Lê Thị An']])
})

test('a volunteer writes down nobody, and a session that is not here is none', async () => {
  expect((await gatherSession(lockerOf(SESSION, ['volunteer']), 's'))?.mayRecord).toBe(false)
  expect(await gatherSession(lockerOf(SESSION), 'other')).toBeUndefined()
})

test.each([
  ['on its day', {}, true],
  ['the day before', { day: '2026-03-18' }, false],
  ['late', { day: '2026-03-10', status: 'held' }, true],
  ['once it is put off', { status: 'postponed' }, false],
  ['where heads were counted', { headcounts: [{ audience: 'pupils', count: 3 }] }, false],
])('somebody is written down %s: %s', (_when, more, expected) => {
  const session = { ...SESSION, ...more } as unknown as Parameters<typeof isOpen>[0]
  expect(isOpen(session, '2026-03-17')).toBe(expected)
})
