import { afterEach, expect, test, vi } from 'vitest'
import { idOf, phoneAt, serverOf } from '../../test/phone.ts'

afterEach(() => vi.useRealTimers())

const session = (id: number) => ({ sessionId: idOf(id), startsAt: `2026-03-${id}T19:00:00+07:00` })

test('sessions of all pages are fetched, those that begin first in front', async () => {
  const locker = await phoneAt(new Date('2026-03-17T13:15:00Z'))
  const pages: Record<string, object> = {
    first: { items: [session(24), session(20)], next: 'second' },
    second: { items: [session(17)] },
  }
  const { lantoa } = serverOf({
    'GET /teams/v1/sessions': ({ query }) => ({ body: pages[query.get('cursor') ?? 'first'] }),
  })
  await locker.pullSessions(lantoa)
  expect((await locker.sessions())?.map(({ sessionId }) => sessionId)).toEqual([17, 20, 24].map(idOf))
})

test('where a page cannot be read, all stays as it was', async () => {
  const locker = await phoneAt(new Date('2026-03-17T13:15:00Z'))
  await locker.pullSessions(serverOf({ 'GET ': () => ({ body: { items: [session(18)] } }) }).lantoa)
  const { lantoa } = serverOf({
    'GET ': ({ query }) => (query.has('cursor') ? { status: 404 } : { body: { items: [session(24)], next: 'second' } }),
  })
  await locker.pullSessions(lantoa)
  expect((await locker.sessions())?.map(({ sessionId }) => sessionId)).toEqual([idOf(18)])
})

test('of which course a session is comes along, once for each course, and stays where it cannot be read later', async () => {
  const locker = await phoneAt(new Date('2026-03-17T13:15:00Z'))
  const items = [18, 24].map((id) => ({ ...session(id), courseId: idOf(5) }))
  const course = { courseId: idOf(5), name: 'Bán hàng trên mạng', steps: ['Mở gian hàng'] }
  const sessions = { 'GET /teams/v1/sessions': () => ({ body: { items: [...items, session(20)] } }) }
  const { lantoa, asked } = serverOf({ ...sessions, 'GET /teams/v1/courses/': () => ({ body: course }) })
  await locker.pullSessions(lantoa)
  expect(asked).toHaveLength(2)
  const renamed = { ...course, name: 'Bán hàng qua mạng' }
  await locker.pullSessions(serverOf({ ...sessions, 'GET /teams/v1/courses/': () => ({ body: renamed }) }).lantoa)
  await locker.pullSessions(serverOf(sessions).lantoa)
  const { courseId: _id, ...shown } = renamed
  expect((await locker.sessions())?.map((one) => one.course)).toEqual([shown, undefined, shown])
})
