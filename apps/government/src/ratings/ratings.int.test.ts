import type { TestService } from '@lantoa/chassis/testing/started-service'
import { createLantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const somebody = () => createLantoa({ baseUrl: service.baseUrl, token: '', retries: 0 }).government
const rate = (body: object, ratingId = uuid()) =>
  somebody().rate({ params: { ratingId: ratingId as never }, body: { unitCode: '31027', ...body } as never })
const code = ({ error }: { error?: { code: string } | undefined }) => error?.code
const dossier = () => `H01-${uuid().slice(-12)}`

async function served() {
  const clerk = service.as({ roles: ['centre_clerk'], units: ['31027'] }).government
  const [counterId, ticketId] = [uuid(), uuid()] as never[]
  const body = { unitCode: '31027', since: '2026-03-01', number: 1 } as const
  await clerk.recordCounter({ params: { counterId: counterId as never }, body }).orThrow()
  await somebody()
    .takeTicket({ params: { ticketId: ticketId as never }, body: { unitCode: '31027' as never } })
    .orThrow()
  const call = { counterId, ticketId } as never
  await clerk.callTicket({ params: { callId: uuid() as never }, body: call }).orThrow()
  const end = () => clerk.endTicket({ params: { ticketId: ticketId as never }, body: { outcome: 'served' } }).orThrow()
  return { ticketId, end }
}

test('a number is rated once it was served, and once', async () => {
  const { ticketId, end } = await served()
  expect(code(await rate({ ticketId, score: 5 }))).toBe('not-served')
  await end()
  expect(code(await rate({ ticketId, unitCode: '31018', score: 1 }))).toBe('unknown-ticket')
  const ratingId = uuid()
  const rated = await rate({ ticketId, score: 5, reasons: ['fast', 'clear'] }, ratingId).orThrow()
  expect(rated).toMatchObject({ score: 5, day: '2026-03-17', ticketId, dossierCode: null })
  expect(await rate({ ticketId, score: 5, reasons: ['clear', 'fast'] }, ratingId).orThrow()).toEqual(rated)
  expect(await rate({ ticketId, score: 5, reasons: ['fast', 'clear'] }).orThrow()).toEqual(rated)
  expect(code(await rate({ ticketId, score: 1 }))).toBe('rated-already')
  expect(code(await rate({ ticketId, score: 1 }, ratingId))).toBe('rated-already')
  expect(code(await rate({ ticketId: uuid(), score: 1 }))).toBe('unknown-ticket')
})

test('of many who rate one dossier at one moment one is heard', async () => {
  const dossierCode = dossier()
  const answers = await Promise.all([1, 2, 3, 4, 5].map((score) => rate({ dossierCode, score })))
  expect(answers.flatMap(({ data }) => data ?? [])).toHaveLength(1)
  expect(answers.flatMap((one) => code(one) ?? [])).toEqual(Array(4).fill('rated-already'))
  // Another centre may have a dossier of the same code.
  expect((await rate({ dossierCode, unitCode: '31018', score: 2 })).data).toMatchObject({ score: 2 })
})

test('is of one thing, in a unit that there is, between 1 and 5', async () => {
  const dossierCode = dossier()
  expect(code(await rate({ score: 5 }))).toBe('one-subject')
  expect(code(await rate({ dossierCode, unitCode: '99999', score: 5 }))).toBe('unknown-unit')
  for (const score of [0, 6, 4.5]) expect(code(await rate({ dossierCode, score }))).toBe('invalid-request')
  expect(code(await rate({ dossierCode: 'Gọi tôi 0912', score: 5 }))).toBe('invalid-request')
})

test('keeps nothing of who did it, from where, or at which hour', async () => {
  const dossierCode = dossier()
  const { ratingId } = await rate({ dossierCode, score: 4, reasons: ['friendly'] }).orThrow()
  const [row] = await service.parts.database.query<Record<string, unknown>>(
    'SELECT * FROM rating WHERE rating_id = $1',
    [ratingId],
  )
  expect(Object.keys(row ?? {}).sort()).toEqual(
    ['rating_id', 'unit_code', 'day', 'ticket_id', 'dossier_code', 'score', 'reasons', 'version'].sort(),
  )
})
