import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { courses } from '@lantoa/contracts/teams/courses'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { ELSEWHERE, HAMLET, sessionsOf } from '../../test/session-world.ts'
import { course } from './courses.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

const COURSE = {
  ...{ unitCode: '31027', since: '2026-03-01', name: 'Bán hàng trên mạng', kind: 'e_commerce' },
  ...{ topics: ['shop_account'], steps: ['Mở gian hàng', 'Chụp ảnh', 'Viết bài'], beginsAt: '19:00' },
} as const

testRegisterRules(courses, course, () => service, {
  record: COURSE,
  change: { name: 'Bán hàng trên mạng cho bà con' },
  advance: { status: 'ended', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const { officer, leader, plan } = sessionsOf(() => service)

test('a session is of a course of its unit or of one above, and of no other', async () => {
  const [here, away] = [uuid(), uuid()]
  await officer()
    .recordCourse({ params: { courseId: here }, body: COURSE as never })
    .orThrow()
  const body = { ...COURSE, unitCode: '31018' } as never
  await officer(['31018'])
    .recordCourse({ params: { courseId: away }, body })
    .orThrow()
  expect(await plan({ courseId: here, unitCode: HAMLET })).toMatchObject({ courseId: here })
  const lost = await plan({ courseId: away }).catch((error: Error) => error)
  expect(lost).toMatchObject({ problem: { code: 'unknown-course', pointer: '/courseId' } })
  expect(await plan({ courseId: away, unitCode: ELSEWHERE }, leader('lan', [ELSEWHERE]))).toMatchObject({
    courseId: away,
  })
})

test('a session that is moved to another unit leaves its course there or says so', async () => {
  const courseId = uuid()
  await officer()
    .recordCourse({ params: { courseId }, body: COURSE as never })
    .orThrow()
  const both = officer(['31027', '31018'])
  const { sessionId } = await plan({ courseId, unitCode: '31027' }, both)
  const move = (body: object) => both.correctSession({ params: { sessionId }, body: body as never, ifMatch: 1 })
  expect((await move({ unitCode: '31018' })).error).toMatchObject({ code: 'unknown-course' })
  expect((await move({ unitCode: '31018', courseId: null })).data).toMatchObject({ courseId: null, version: 2 })
})
