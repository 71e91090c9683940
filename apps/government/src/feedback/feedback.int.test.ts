import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { feedback as declared } from '@lantoa/contracts/government/feedback'
import { createLantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { feedback } from './feedback.ts'

let service: TestService
let asked: readonly string[]
beforeAll(async () => {
  const world = await startGovernmentForTest()
  service = world.service
  asked = world.peers.asked
})
afterAll(() => service.stop())

testRegisterRules(declared, feedback, () => service, {
  record: {
    ...{ unitCode: '31027', since: '2026-03-01', topic: 'roads', text: 'Cầu kênh 5 có lỗ lớn' },
    ...{ assignedTo: 'Phòng Kinh tế', answer: 'Đã sửa' },
  },
  change: { topic: 'utilities' },
  advance: { status: 'assigned', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'commune_officer' },
})

const somebody = () => createLantoa({ baseUrl: service.baseUrl, token: '', retries: 0 }).government
const officer = () => service.as({ roles: ['commune_officer'], units: ['31018'] }).government
const SAID = { unitCode: '31018' as const, topic: 'utilities' as const, text: 'Đèn đường đầu hẻm hỏng đã hai tuần' }
const send = (more: object = {}, feedbackId = uuid()) =>
  somebody().sendFeedback({ params: { feedbackId: feedbackId as never }, body: { ...SAID, ...more } as never })

describe('whoever has no account', () => {
  test('sends something, is given a code, and the same one when it is sent again', async () => {
    const feedbackId = uuid()
    const sent = await send({}, feedbackId).orThrow()
    expect(sent).toMatchObject({ status: 'received', receivedOn: '2026-03-17', dueOn: '2026-04-01', answer: null })
    expect(sent.code).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/)
    expect(await send({}, feedbackId).orThrow()).toEqual(sent)
    expect((await send({ text: 'Chuyện khác' }, feedbackId)).error).toMatchObject({ code: 'feedback-differs' })
    expect(
      await somebody()
        .followFeedback({ params: { code: sent.code } })
        .orThrow(),
    ).toEqual(sent)
    const unknown = { code: '0000-0000-0000-0000' } as never
    expect((await somebody().followFeedback({ params: unknown })).error).toMatchObject({ code: 'not-found' })
  })

  test.each(['Gọi tôi số 0912 345 678', 'Căn cước của tôi 091083001234', 'Gửi vào an.nguyen@example.vn'])(
    'says nothing by which a person is found: %s',
    async (text) => {
      const feedbackId = uuid()
      const { error } = await send({ text }, feedbackId)
      expect(error).toMatchObject({ status: 422, code: 'invalid-request' })
      expect(error?.errors?.[0]?.pointer).toBe('/text')
      expect(JSON.stringify(error)).not.toMatch(/0912|091083|example/)
      expect((await officer().getFeedback({ params: { feedbackId: feedbackId as never } })).error).toMatchObject({
        code: 'not-found',
      })
    },
  )

  test('names a unit that there is; nobody else is asked for it', async () => {
    const before = asked.length
    expect((await send({ unitCode: '99999' })).error).toMatchObject({ code: 'unknown-unit', pointer: '/unitCode' })
    expect(asked.length).toBe(before)
  })

  test('sees by the code what is answered, and no office reads more of him than he said', async () => {
    const feedbackId = uuid() as never
    const { code } = await send({}, feedbackId).orThrow()
    const params = { feedbackId }
    const step = (status: 'assigned' | 'answered' | 'closed', ifMatch: number) =>
      officer().advanceFeedback({ params, body: { status, on: '2026-03-17' }, ifMatch })
    expect((await step('assigned', 1)).error).toMatchObject({ code: 'nobody-assigned' })
    expect((await step('answered', 1)).error).toMatchObject({ code: 'answer-missing' })
    await officer()
      .correctFeedback({ params, body: { assignedTo: 'Phòng Kinh tế', answer: 'Đã thay bóng' }, ifMatch: 1 })
      .orThrow()
    await step('assigned', 2).orThrow()
    expect((await somebody().followFeedback({ params: { code } }).orThrow()).answer).toBeNull()
    await step('answered', 3).orThrow()
    const followed = await somebody().followFeedback({ params: { code } }).orThrow()
    expect(followed).toMatchObject({ status: 'answered', answer: 'Đã thay bóng', overdue: false })
    expect(followed.steps.map(({ status }) => status)).toEqual(['received', 'assigned', 'answered'])
    expect(await send({}, feedbackId).orThrow()).toEqual(followed)
    const [kept] = await service.parts.database.query<{ by: string }>(
      'SELECT recorded_by AS by FROM feedback WHERE feedback_id = $1',
      [feedbackId],
    )
    expect(kept?.by).toBe('anybody')
  })
})

test('what was due before today is listed as late until it is answered, and more days do not help', async () => {
  const feedbackId = uuid() as never
  const body = { unitCode: '31018', since: '2026-03-01', topic: 'roads', text: 'Đường hỏng', answer: 'Đã sửa' } as const
  await officer()
    .recordFeedback({ params: { feedbackId }, body: { ...body, days: 15 } })
    .orThrow()
  const late = async () => {
    const { items } = await officer()
      .listFeedbacks({ query: { unit: '31018', overdue: 'yes' } as never })
      .orThrow()
    return items.map((one) => one.feedbackId)
  }
  expect(await late()).toContain(feedbackId)
  const more = await officer().correctFeedback({ params: { feedbackId }, body: { days: 30 }, ifMatch: 1 })
  expect(more.error).toMatchObject({ code: 'days-fixed', pointer: '/days' })
  await officer()
    .advanceFeedback({ params: { feedbackId }, body: { status: 'answered', on: '2026-03-17' }, ifMatch: 1 })
    .orThrow()
  expect(await late()).not.toContain(feedbackId)
})
