import type { TestService } from '@lantoa/chassis/testing/started-service'
import { createLantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'

let service: TestService
const DAY = '2026-03-17'
const HERE = '31027'

beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const clerk = (units = [HERE]) => service.as({ roles: ['centre_clerk'], units }).government
/** Somebody in the hall: without any account. */
const somebody = () => createLantoa({ baseUrl: service.baseUrl, token: '', retries: 0 }).government
/** A machine that gives numbers, by a door of its own, so that its address is not counted. */
const machine = () => service.as({ subject: uuid(), roles: [], units: [] }).government

let opened = 0
async function openCounter(unitCode = HERE): Promise<string> {
  const counterId = uuid()
  opened += 1
  const body = { unitCode, since: '2026-03-01', number: opened }
  await clerk([unitCode]).recordCounter({ params: { counterId }, body }).orThrow()
  return counterId
}

const take = (ticketId = uuid(), unitCode = HERE) => machine().takeTicket({ params: { ticketId }, body: { unitCode } })
const call = (body: { counterId: string; ticketId?: string; at?: string }, callId = uuid(), by = clerk()) =>
  by.callTicket({ params: { callId }, body: body as never })
const end = (ticketId: string, outcome: 'served' | 'missed', more: { at?: string } = {}) =>
  clerk().endTicket({ params: { ticketId }, body: { outcome, ...more } })
const code = ({ error }: { error?: { code: string } | undefined }) => error?.code

/** Calls and serves whoever waits. */
async function clear(counterId: string) {
  for (let called = await call({ counterId }); called.data; called = await call({ counterId })) {
    await end(called.data.ticketId, 'served').orThrow()
  }
}

describe('a number', () => {
  test('is given to anybody where a counter is open, and to nobody elsewhere', async () => {
    const params = { ticketId: uuid() }
    expect(code(await somebody().takeTicket({ params, body: { unitCode: '31018' } }))).toBe('no-queue')
    expect(code(await somebody().takeTicket({ params, body: { unitCode: '99999' } }))).toBe('no-queue')
    await openCounter()
    const taken = await somebody()
      .takeTicket({ params, body: { unitCode: HERE } })
      .orThrow()
    expect(taken).toMatchObject({ number: 1, day: DAY, status: 'waiting', ahead: 0, counter: null })
    expect(await somebody().getTicket({ params }).orThrow()).toEqual(taken)
  })

  test('is the same when it is asked for again, and none for another centre', async () => {
    const ticketId = uuid()
    const first = await take(ticketId).orThrow()
    expect(await take(ticketId).orThrow()).toEqual(first)
    expect(code(await take(ticketId, '31018'))).toBe('ticket-differs')
    expect(code(await somebody().getTicket({ params: { ticketId: uuid() } }))).toBe('not-found')
  })

  test('of many who ask at one moment each has its own, without a gap, and who asks twice has one', async () => {
    await openCounter('31018')
    const before = (await take(uuid(), '31018').orThrow()).number
    const ids = Array.from({ length: 300 }, () => uuid())
    const taken = await Promise.all([...ids, ...ids].map((id) => take(id, '31018').orThrow()))
    const numbers = [...new Set(taken.map(({ number }) => number))].sort((one, other) => one - other)
    expect(numbers).toEqual(ids.map((_id, at) => before + 1 + at))
  })
})

describe('a call', () => {
  test('takes the next one, and sent again it is the same', async () => {
    const counterId = await openCounter()
    await clear(counterId)
    const [first, second] = [await take().orThrow(), await take().orThrow()]
    expect(second.ahead).toBe(1)
    const callId = uuid()
    const called = await call({ counterId }, callId).orThrow()
    expect(called).toMatchObject({ ticketId: first.ticketId, status: 'called', counterId, ahead: 0 })
    expect(await call({ counterId }, callId).orThrow()).toEqual(called)
    expect(code(await call({ counterId, ticketId: second.ticketId }, callId))).toBe('call-differs')
    const params = { ticketId: second.ticketId }
    expect(await somebody().getTicket({ params }).orThrow()).toMatchObject({ status: 'waiting', ahead: 0 })
    await clear(counterId)
    expect(code(await call({ counterId }))).toBe('nobody-waiting')
  })

  test('of one number by two clerks goes to one of them, and the other is told who has it', async () => {
    const [one, other] = [await openCounter(), await openCounter()]
    const { ticketId, number } = await take().orThrow()
    const answers = await Promise.all([one, other].map((counterId) => call({ counterId, ticketId })))
    const [won] = answers.flatMap(({ data }) => data ?? [])
    const [lost] = answers.flatMap(({ error }) => error ?? [])
    expect([won?.number, lost?.code]).toEqual([number, 'called-by-another'])
    expect(lost?.detail).toContain(`Counter ${won?.counter} has called number ${number}`)
    // Who has it may call it as often as he likes.
    expect((await call({ counterId: String(won?.counterId), ticketId })).data).toMatchObject({ version: 2 })
  })

  test('by many counters at one moment gives each of them another one', async () => {
    const counterId = await openCounter()
    await clear(counterId)
    const counters = await Promise.all(Array.from({ length: 8 }, () => openCounter()))
    for (let at = 0; at < 24; at += 1) await take().orThrow()
    const calls = await Promise.all(
      [...counters, ...counters, ...counters].map((id) => call({ counterId: id }).orThrow()),
    )
    expect(new Set(calls.map(({ ticketId }) => ticketId)).size).toBe(24)
    expect(code(await call({ counterId }))).toBe('nobody-waiting')
  })

  test('is for those of the centre, at a counter that is open', async () => {
    const counterId = await openCounter()
    const { ticketId } = await take().orThrow()
    expect(code(await call({ counterId, ticketId }, uuid(), clerk(['31018'])))).toBe('unknown-counter')
    expect(code(await call({ counterId: uuid(), ticketId }))).toBe('unknown-counter')
    expect(code(await call({ counterId, ticketId: uuid() }))).toBe('unknown-ticket')
    const elsewhere = await openCounter('31018')
    expect(code(await call({ counterId: elsewhere, ticketId }, uuid(), clerk([HERE, '31018'])))).toBe('unknown-ticket')
    const body = { status: 'closed', on: DAY } as const
    await clerk()
      .advanceCounter({ params: { counterId: counterId as never }, body, ifMatch: 1 })
      .orThrow()
    expect(code(await call({ counterId, ticketId }))).toBe('counter-closed')
    expect(
      code(await somebody().callTicket({ params: { callId: uuid() }, body: { counterId: counterId as never } })),
    ).toBe('unauthenticated')
  })
})

describe('whoever was called', () => {
  test('was served or did not come, once; said again it is the same', async () => {
    const counterId = await openCounter()
    const { ticketId } = await take().orThrow()
    expect(code(await end(ticketId, 'served'))).toBe('not-called')
    await call({ counterId, ticketId }).orThrow()
    const served = await end(ticketId, 'served').orThrow()
    expect(served).toMatchObject({ status: 'served', version: 3 })
    expect(await end(ticketId, 'served').orThrow()).toEqual(served)
    expect(code(await end(ticketId, 'missed'))).toBe('ticket-ended')
    expect(code(await call({ counterId, ticketId }))).toBe('ticket-ended')
    expect(code(await end(uuid(), 'served'))).toBe('not-found')
  })

  test('while the network was away is sent with its times, which a wrong clock cannot turn round', async () => {
    const counterId = await openCounter()
    const { ticketId, takenAt } = await take().orThrow()
    const before = new Date(Date.parse(takenAt) - 60_000).toISOString()
    const later = new Date(Date.parse(takenAt) + 3_600_000).toISOString()
    expect(code(await call({ counterId, ticketId, at: later }))).toBe('time-in-future')
    expect(code(await call({ counterId, ticketId, at: '2026-03-16T02:00:00Z' }))).toBe('another-day')
    const called = await call({ counterId, ticketId, at: before }).orThrow()
    expect(called.calledAt).toBe(takenAt)
    expect((await end(ticketId, 'missed', { at: before }).orThrow()).endedAt).toBe(takenAt)
  })
})

test('the screen of the hall shows numbers and counters, and nothing of who has them', async () => {
  const counterId = await openCounter()
  await clear(counterId)
  const [first, second] = [await take().orThrow(), await take().orThrow()]
  const { counter } = await call({ counterId, ticketId: second.ticketId }).orThrow()
  const hall = await somebody()
    .getQueueToday({ params: { unitCode: HERE as never } })
    .orThrow()
  expect(hall).toMatchObject({ open: true, day: DAY, waiting: 1, last: second.number })
  expect(hall.called).toContainEqual({ number: second.number, counter })
  expect(hall.called.map(({ number }) => number)).not.toContain(first.number)
  const empty = await somebody()
    .getQueueToday({ params: { unitCode: '99999' as never } })
    .orThrow()
  expect(empty).toMatchObject({ open: false, name: null, waiting: 0, last: 0, called: [] })
})

test('a day is counted for those who have the centre, and its numbers are listed in their order', async () => {
  const counterId = await openCounter()
  const params = { unitCode: HERE as never, day: DAY }
  const before = await clerk().getQueueDay({ params }).orThrow()
  const { ticketId } = await take().orThrow()
  await call({ counterId, ticketId }).orThrow()
  await end(ticketId, 'served').orThrow()
  const after = await clerk().getQueueDay({ params }).orThrow()
  expect([after.taken, after.served]).toEqual([before.taken + 1, before.served + 1])
  expect(after.taken).toBe(after.waiting + after.called + after.served + after.missed)
  expect(after.medianWaitSeconds).toBe(0)
  const { items } = await clerk()
    .listTickets({ params, query: { status: 'served', limit: 500 } })
    .orThrow()
  expect(items.map(({ number }) => number)).toEqual(items.map(({ number }) => number).sort((a, b) => a - b))
  expect(items.some((one) => one.ticketId === ticketId)).toBe(true)
  expect(code(await clerk(['31018']).getQueueDay({ params }))).toBe('not-found')
  expect(code(await clerk(['31018']).listTickets({ params }))).toBe('not-found')
})
