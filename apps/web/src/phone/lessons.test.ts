import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../test/cache.ts'
import { idOf, phoneAt, problem, serverOf } from '../../test/phone.ts'
import type { Lessons } from './kinds/lesson.ts'
import { fetchLessons, filesOf, pullLessons } from './lessons.ts'

beforeEach(() => void stubCaches())
afterEach(() => vi.useRealTimers())

const lesson = (id: number) => ({ lessonId: idOf(id), title: `Bài ${id}`, pictures: ['a'.repeat(64)], audio: null })

test('lessons are there whether their files come or not, and only those that are published are asked for', async () => {
  const locker = await phoneAt(new Date('2026-03-17T13:15:00Z'))
  const { lantoa, asked } = serverOf({ 'GET /teams/v1/lessons': () => ({ body: { items: [lesson(1)] } }) })
  expect(await fetchLessons(locker, lantoa)).toBeUndefined()
  expect((await locker.lessons())?.items.map(({ title }) => title)).toEqual(['Bài 1'])
  expect(asked[0]?.query.get('status')).toBe('published')
  expect(asked[1]?.path).toBe(`/teams/v1/lesson-files/${'a'.repeat(64)}`)
})

test('where they cannot be read, that is said and those stay that were here', async () => {
  const locker = await phoneAt(new Date('2026-03-17T13:15:00Z'))
  await fetchLessons(locker, serverOf({ 'GET /teams/v1/lessons': () => ({ body: { items: [lesson(1)] } }) }).lantoa)
  const { lantoa } = serverOf({ 'GET ': () => ({ status: 503, body: problem('try-later', 503) }) })
  expect((await fetchLessons(locker, lantoa))?.code).toBe('try-later')
  expect((await locker.lessons())?.items).toHaveLength(1)
})

test('words come first, and while files are still to come those are known that were here', async () => {
  const files = { ['a'.repeat(64)]: { bytes: 5, kept: true } }
  const kept: Lessons[] = []
  const keeping = {
    lessons: async () => ({ fetchedAt: '', items: [], files }),
    keepLessons: async (lessons: Lessons) => void kept.push(lessons),
  }
  await fetchLessons(keeping, serverOf({ 'GET /teams/v1/lessons': () => ({ body: { items: [lesson(1)] } }) }).lantoa)
  expect(kept.map(({ items }) => items.length)).toEqual([1, 1])
  expect(kept[0]?.files).toEqual(files)
})

test('by itself a phone fetches them when half a day has passed, or a file is missing', async () => {
  const locker = await phoneAt(new Date('2026-03-17T13:15:00Z'))
  const items: object[] = [{ ...lesson(1), pictures: [] }]
  const { lantoa, asked } = serverOf({ 'GET /teams/v1/lessons': () => ({ body: { items } }) })
  await pullLessons(locker, lantoa)
  await pullLessons(locker, lantoa)
  expect(asked).toHaveLength(1)
  vi.setSystemTime(new Date('2026-03-18T01:15:01Z'))
  await pullLessons(locker, lantoa)
  expect(asked).toHaveLength(2)
  vi.setSystemTime(new Date('2026-03-17T13:15:00Z')) // a clock that was put back
  await pullLessons(locker, lantoa)
  expect(asked).toHaveLength(3)

  items.splice(0, 1, lesson(2))
  await fetchLessons(locker, lantoa)
  asked.length = 0
  await pullLessons(locker, lantoa)
  expect(asked.map(({ path }) => path)).toEqual(['/teams/v1/lessons', `/teams/v1/lesson-files/${'a'.repeat(64)}`])
})

test.each([
  [null, ['a', 'b']],
  ['c', ['a', 'b', 'c']],
])('files of a lesson whose recording is %s are %j', (audio, files) => {
  expect(filesOf({ pictures: ['a', 'b'], audio })).toEqual(files)
})
