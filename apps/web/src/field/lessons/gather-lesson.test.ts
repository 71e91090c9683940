import { expect, test } from 'vitest'
import type { Locker } from '../../phone/locker.ts'
import { gatherLesson } from './gather-lesson.ts'

const person = (name: string) => ({ residentId: name, name, birth: { year: 1960 } })
const HOMES: readonly object[] = [
  { householdId: 'h', hamletCode: '31027.07', people: [person('Trần Văn Ý')] },
  { householdId: 'i', hamletCode: '31027.07', people: [person('Lê Thị An')] },
]
const BODY = { bodyId: 'b', unitCode: '31027', hamletCodes: ['31027.07'] }
const receipt = (completion: object, state = 'sent') => ({ state, completion })

function lockerOf(receipts: readonly object[], me: object = { personId: 'p', bodies: [BODY] }): Locker {
  return {
    lessons: async () => ({ items: [{ lessonId: 'l' }], files: {} }),
    me: async () => ({ hamlets: [{ code: '31027.07' }], ...me }),
    homes: async () => HOMES,
    receipts: async () => receipts,
  } as unknown as Locker // what is read of it
}

test('who around here has finished a lesson is known by what was saved here, but for what was let go', async () => {
  const saved = [
    receipt({ learnedId: 'l', residentId: 'Lê Thị An' }),
    receipt({ learnedId: 'l', residentId: 'Trần Văn Ý' }, 'let-go'),
    receipt({ learnedId: 'other' }),
  ]
  const known = await gatherLesson(lockerOf(saved), 'l')
  expect(known?.people.map(({ name }) => name)).toEqual(['Lê Thị An', 'Trần Văn Ý'])
  expect([[...(known?.finished ?? [])], known?.selfFinished]).toEqual([['Lê Thị An'], false])
  expect((await gatherLesson(lockerOf([receipt({ learnedId: 'l' })]), 'l'))?.selfFinished).toBe(true)
})

test('at a door those who live there come first', async () => {
  const known = await gatherLesson(lockerOf([]), 'l', 'h')
  expect(known?.people.map(({ name }) => name)).toEqual(['Trần Văn Ý', 'Lê Thị An'])
})

test.each([
  [
    { personId: 'p', bodies: [BODY] },
    { personId: 'p', unitCode: '31027.07' },
  ],
  [
    { personId: 'p', bodies: [{ ...BODY, hamletCodes: [] }] },
    { personId: 'p', unitCode: '31027' },
  ],
  [{ personId: null, bodies: [BODY] }, undefined],
  [{ personId: 'p', bodies: [] }, undefined],
])('of %j what he learns himself counts as %j', async (me, self) => {
  expect((await gatherLesson(lockerOf([], me), 'l'))?.self).toEqual(self)
})

test('a lesson that is not here is none', async () => {
  expect(await gatherLesson(lockerOf([]), 'other')).toBeUndefined()
})
