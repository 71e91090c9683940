import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { messages } from '@lantoa/contracts/teams/messages'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { message } from './messages.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

const MEETING = { title: 'Họp tổ', text: 'Mời trưởng các ấp họp tại nhà văn hóa xã.' }

testRegisterRules(messages, message, () => service, {
  record: {
    ...{ unitCode: '31027', since: '2026-03-01', ...MEETING, audiences: ['officials'] },
    ...{ channels: ['zalo_group', 'in_app'], asksReceipt: true },
  },
  change: { title: 'Họp tổ công nghệ số', channels: ['radio'] },
  advance: { status: 'published', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'commune_officer' },
})

type Body = Args<'teams', 'recordMessage'>['body']
const officer = (units = ['31027']) => service.as({ roles: ['commune_officer'], units }).teams

async function record(more: Partial<Body> = {}, units?: string[]) {
  const messageId = uuid()
  const body = { unitCode: '31027', since: '2026-03-01', ...MEETING, ...more }
  return { messageId, ...(await officer(units).recordMessage({ params: { messageId }, body })) }
}

describe('to whom a message goes', () => {
  test('to no unit outside of its own: refused with the unit named, and nothing of it is kept', async () => {
    const { messageId, error } = await record({ unitCodes: ['31027.07', '31018.02'] })
    expect(error).toMatchObject({ status: 422, code: 'addressee-outside', pointer: '/unitCodes/1' })
    expect(error?.detail).toContain('31018.02')
    expect((await officer().getMessage({ params: { messageId } })).error?.code).toBe('not-found')
  })

  test('nor to one that an officer of both has: that is another message, of the other unit', async () => {
    const { error } = await record({ unitCodes: ['31018'] }, ['31027', '31018'])
    expect(error?.code).toBe('addressee-outside')
  })

  test('nor by a correction; what it has already may be corrected beside it', async () => {
    const { messageId } = await record({ unitCodes: ['31027.07'] })
    const correct = (body: Args<'teams', 'correctMessage'>['body'], ifMatch = 1) =>
      officer().correctMessage({ params: { messageId }, body, ifMatch })
    expect((await correct({ unitCodes: ['31018'] })).error?.code).toBe('addressee-outside')
    expect((await correct({ unitCodes: [] })).data).toMatchObject({ unitCodes: [] })
  })

  test('whatever a batch has beside it is recorded', async () => {
    const [good, bad] = [uuid(), uuid()]
    const body = { unitCode: '31027', since: '2026-03-01', ...MEETING }
    const { results } = await officer()
      .recordMessageBatch({
        body: {
          items: [
            { messageId: bad, ...body, unitCodes: ['31018'] },
            { messageId: good, ...body },
          ],
        },
      })
      .orThrow()
    expect(results.map(({ accepted }) => accepted)).toEqual([false, true])
  })
})

test('words with a number of somebody are refused, and the number is not repeated', async () => {
  const { error } = await record({ text: 'Gọi chị Lan 0912 345 678.' })
  expect(error).toMatchObject({ status: 422, code: 'invalid-request' })
  expect(JSON.stringify(error)).toContain('phone')
  expect(JSON.stringify(error)).not.toContain('345')
})

describe('a warning is passed on', () => {
  async function warn(unitCode: string, publish = true): Promise<string> {
    const warningId = uuid()
    const as = officer([unitCode])
    const body = { unitCode, since: '2026-03-01', title: 'Giả danh công an', text: 'Hãy cúp máy.' }
    await as.recordWarning({ params: { warningId }, body }).orThrow()
    const step = { status: 'published', on: '2026-03-02' } as const
    if (publish) await as.advanceWarning({ params: { warningId }, body: step, ifMatch: 1 }).orThrow()
    return warningId
  }

  test('that is out already', async () => {
    const warningId = await warn('31027')
    expect((await record({ kind: 'warning', warningId })).data).toMatchObject({ warningId })
  })

  test('not one that is a draft, of other units, or that nobody has', async () => {
    for (const warningId of [await warn('31027', false), await warn('31018'), uuid()]) {
      const { error } = await record({ kind: 'warning', warningId })
      expect(error).toMatchObject({ status: 422, code: 'unknown-warning', pointer: '/warningId' })
    }
  })
})

test('only a warning is urgent: what is to be done can wait for the morning', async () => {
  const params = { messageId: uuid() }
  const notice = { unitCode: '31027', since: '2026-03-01', title: 'Họp', text: 'Mời họp.', urgent: true }
  const officer = service.as({ roles: ['commune_officer'], units: ['31027'] }).teams
  const { error } = await officer.recordMessage({ params, body: notice })
  expect(error).toMatchObject({ status: 422, code: 'urgent-notice', pointer: '/urgent' })
  const warning = { ...notice, kind: 'warning' as const }
  expect(await officer.recordMessage({ params, body: warning }).orThrow()).toMatchObject({ urgent: true })
})
