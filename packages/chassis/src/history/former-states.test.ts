import { expect, test } from 'vitest'
import { changesOf, type FormerState } from './former-states.ts'

const origin = { kind: 'recorded', recordedBy: 'clerk', recordedAt: '2026-01-01T00:00:00.000Z' }

/** As they are read: latest first, the state being the version. */
function formerUntil(version: number, count: number): FormerState[] {
  return Array.from({ length: count }, (_, index) => {
    const of = version - 1 - index
    const own = { subjectId: 'a', version: of, before: of, kind: 'corrected', onDay: null, fields: ['name'] }
    return { ...own, reason: null, changedBy: 'clerk', changedAt: '2026-01-02T00:00:00.000Z' }
  })
}

test.each([
  ['never changed', { version: 1, former: [] }, [1, 1, 'recorded']],
  ['changed once', { version: 2, former: formerUntil(2, 1) }, [2, 1, 'recorded']],
  ['with as many entries as are read', { version: 200, former: formerUntil(200, 199) }, [200, 1, 'recorded']],
  ['with one more', { version: 201, former: formerUntil(201, 200) }, [200, 2, 'corrected']],
  ['with many more', { version: 901, former: formerUntil(901, 200) }, [200, 702, 'corrected']],
  ['changed since it was read', { version: 2, former: formerUntil(4, 3) }, [2, 1, 'recorded']],
  [
    'with many more, changed since it was read',
    { version: 900, former: formerUntil(901, 200) },
    [199, 702, 'corrected'],
  ],
])('a history %s', (_case, { version, former }, [count, oldestState, oldestKind]) => {
  const changes = changesOf(former, { ...origin, version }, version)
  expect([changes.length, changes.at(-1)?.state, changes.at(-1)?.kind]).toEqual([count, oldestState, oldestKind])
  const states = changes.map(({ state }) => state)
  expect(states).toEqual(states.map((_, index) => version - index))
})
