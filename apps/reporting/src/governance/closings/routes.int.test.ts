import { createHash, createPublicKey, verify } from 'node:crypto'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { closedIndicatorLine, closedValueLine, closingLinkText, closingText, NO_HASH } from '@lantoa/sdk/closing-texts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  HAMLET,
  idOf,
  OTHER_HAMLET,
  publishCorePersons,
  publishHouseholds,
  publishVisits,
  startReportingForTest,
} from '../../../test/commune.ts'

let service: TestService
const as = (role: string, ...units: string[]) => service.as({ roles: [role], units, subject: `${role}-1` }).reporting
const lead = () => as('commune_lead', '31027')
const province = () => as('province_lead', '91')
const id = (number: number) => idOf(8, number) as never
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function close(closingId: never, period: string, unit = '31027', who = lead()) {
  return who.closePeriod({ params: { closingId }, body: { unit, period } })
}

beforeAll(async () => {
  service = await startReportingForTest()
  await publishHouseholds(service, HAMLET, 1, 40)
  await publishHouseholds(service, OTHER_HAMLET, 41, 60)
  await publishCorePersons(service, HAMLET, 1, 10)
  await publishVisits(service, HAMLET, 1, 3)
  await service.settled()
})
afterAll(() => service.stop())

async function valuesOf(closingId: never, who = lead()) {
  return Array.fromAsync(who.listClosedValues.all({ params: { closingId }, query: { limit: 7 } }))
}

test('a closing freezes what the values say, of the unit and of all beneath', async () => {
  const { data } = await close(id(1), '2026-W11')
  expect(data).toMatchObject({
    ...{ unit: '31027@2025-07-01', period: '2026-W11', from: '2026-03-09', until: '2026-03-16' },
    ...{ closedBy: 'commune_lead-1', closedAt: '2026-03-17T13:15:00.000Z' },
    link: { position: 1, previousHash: NO_HASH, keyId: 'test' },
  })
  const frozen = await valuesOf(id(1))
  expect(frozen).toHaveLength(data?.valueCount ?? 0)
  for (const code of ['31027', HAMLET, OTHER_HAMLET]) {
    const query = { period: '2026-W11' }
    const { values } = await lead()
      .getUnitValues({ params: { unit: code }, query })
      .orThrow()
    const own = frozen.filter(({ unit }) => unit === `${code}@2025-07-01`)
    const figures = values.map(({ indicatorId, numerator, denominator, value }) => {
      return { unit: `${code}@2025-07-01`, indicatorId, numerator, denominator, value }
    })
    expect(own).toEqual(figures)
  }
  const core = frozen.find(({ unit, indicatorId }) => unit === '31027@2025-07-01' && indicatorId === 'I-05')
  expect(core).toMatchObject({ numerator: 10, denominator: 60, value: 16.7 })
  const filtered = { params: { closingId: id(1) }, query: { indicatorId: 'I-05' } }
  expect(await Array.fromAsync(lead().listClosedValues.all(filtered))).toHaveLength(3)
})

test('a closing in capitals is the same closing', async () => {
  const { data } = await close(String(id(1)).toUpperCase() as never, '2026-W11')
  expect(data).toEqual((await lead().getClosing({ params: { closingId: id(1) } })).data)
})

test('anybody can check the hashes and signatures', async () => {
  await close(id(2), '2026-02', '91', province())
  const { items: links, last } = await as('trainer', '31018').listClosingLinks().orThrow()
  expect(last).toBe(2)
  const { keys } = await as('trainer', '31018').listClosingKeys().orThrow()
  for (const closingId of [id(1), id(2)]) {
    const closing = await province().getClosing({ params: { closingId } }).orThrow()
    const { link, indicators } = closing
    const values = await valuesOf(closingId, province())
    const lines = [...indicators.map(closedIndicatorLine), ...values.map(closedValueLine)]
    expect(sha256(lines.join(''))).toBe(closing.contentHash)
    expect(sha256(closingText(closing))).toBe(link.bodyHash)
    expect(sha256(closingLinkText(link))).toBe(link.hash)
    expect(link).toEqual(links[link.position - 1])
    expect(link.previousHash).toBe(links[link.position - 2]?.hash ?? NO_HASH)
    const key = createPublicKey({ key: { ...keys.find(({ kid }) => kid === link.keyId) }, format: 'jwk' })
    const signature = Buffer.from(link.signature, 'base64url')
    expect(verify(null, Buffer.from(closingLinkText(link)), key, signature)).toBe(true)
  }
})

test('sent again it is what it was; with other content it is refused; and a period is closed once', async () => {
  const first = await close(id(1), '2026-W11', '31027@2025-07-01')
  expect(first.data).toMatchObject({ link: { position: 1 } })
  expect(first.data).toEqual(
    await lead()
      .getClosing({ params: { closingId: id(1) } })
      .orThrow(),
  )
  expect((await close(id(1), '2026-W10')).error).toMatchObject({ status: 409, code: 'closing-differs' })
  expect((await close(id(3), '2026-W11')).error).toMatchObject({ code: 'already-closed', pointer: '/period' })
  // The province was closed with the commune in it; that does not close the commune.
  expect((await close(id(4), '2026-02')).data).toMatchObject({ link: { position: 3 } })
})

test('of many at once each gets its place, and one period is closed once', async () => {
  const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-04']
  const answers = await Promise.all(days.map((day, index) => close(id(10 + index), day)))
  const { items, last } = await lead()
    .listClosingLinks({ query: { limit: 500 } })
    .orThrow()
  expect(answers.map(({ error }) => error?.code).filter((code) => code !== undefined)).toEqual(['already-closed'])
  expect(items.map(({ position }) => position)).toEqual(Array.from({ length: last }, (_, index) => index + 1))
  for (const [index, { previousHash }] of items.slice(1).entries()) expect(previousHash).toBe(items[index]?.hash)
})

test('just after midnight the sums go over to the boundaries of the day first', async () => {
  await service.parts.database.query(`UPDATE boundary_day SET on_day = '2026-03-16'`)
  expect((await close(id(20), '2026-03-05')).data).toMatchObject({ period: '2026-03-05' })
  const [row] = await service.parts.database.query('SELECT on_day FROM boundary_day')
  expect(row).toEqual({ on_day: '2026-03-17' })
})

test('closings are listed with those beneath, the latest first', async () => {
  const all = await Array.fromAsync(province().listClosings.all({ query: { unit: '91', limit: 2 } }))
  expect(all.map(({ link }) => link.position)).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
  const some = await lead()
    .listClosings({ query: { unit: '31027', period: '2026-02' } })
    .orThrow()
  expect(some.items.map(({ closingId }) => closingId)).toEqual([id(4)])
  const cursor = Buffer.from(JSON.stringify([2 ** 40])).toString('base64url')
  const forged = [
    province().listClosings({ query: { unit: '91', cursor } }),
    province().listClosingLinks({ query: { cursor } }),
  ]
  for (const { error } of await Promise.all(forged)) expect(error).toMatchObject({ code: 'bad-cursor', status: 400 })
})

test.each([
  ['2026-03', '31027', 409, 'period-not-over', '/period'],
  ['2026-03-17', '31027', 409, 'period-not-over', '/period'],
  ['2026..2026-03-17', '31027', 409, 'period-not-over', '/period'],
  ['2019', '31027', 422, 'nothing-to-close', '/period'],
  ['2026-W10', HAMLET, 422, 'not-at-this-level', '/unit'],
  ['2026-W10', 'VN', 422, 'not-at-this-level', '/unit'],
  ['2026-W10', '31029', 422, 'unknown-unit', '/unit'],
  ['2026-W10', '31066', 422, 'closed-unit', '/unit'],
] as const)('%s of %s is refused', async (period, unit, status, code, pointer) => {
  const { error } = await close(id(90), period, unit, as('province_lead', 'VN'))
  expect(error).toMatchObject({ status, code, pointer })
  const { error: missing } = await as('province_lead', 'VN').getClosing({ params: { closingId: id(90) } })
  expect(missing?.code).toBe('not-found')
})

test('who may close, and who may see', async () => {
  expect((await close(id(91), '2026-W10', '31018')).error).toMatchObject({ status: 403, code: 'outside-scope' })
  expect((await close(id(91), '2026-W10', '91')).error?.code).toBe('outside-scope')
  expect((await close(id(91), '2026-W10', '31027', as('commune_officer', '31027'))).error?.code).toBe('forbidden')
  const neighbour = as('commune_lead', '31018')
  const params = { closingId: id(1) }
  expect((await neighbour.getClosing({ params })).error?.code).toBe('not-found')
  expect((await neighbour.listClosedValues({ params })).error?.code).toBe('not-found')
  expect((await neighbour.listClosings({ query: { unit: '31027' } })).error?.code).toBe('outside-scope')
  expect((await lead().getClosing({ params: { closingId: id(2) } })).error?.code).toBe('not-found')
  const nobody = as('resident', '31027')
  expect((await nobody.getClosing({ params })).error?.code).toBe('forbidden')
  expect((await nobody.listClosings({ query: { unit: '31027' } })).error?.code).toBe('forbidden')
  expect((await nobody.listClosedValues({ params })).error?.code).toBe('forbidden')
  expect((await nobody.listClosingLinks()).error?.code).toBe('forbidden')
  expect((await nobody.listClosingKeys()).error?.code).toBe('forbidden')
})

test('what began later signs no zeros: it is left out, and by itself it is refused', async () => {
  // The commune took the place of another on 1 July 2025; its hamlets and its neighbour came out of nothing.
  const { data } = await close(id(7), '2025-06')
  expect(data).toBeDefined()
  expect(new Set((await valuesOf(id(7))).map(({ unit }) => unit))).toEqual(new Set(['31027@2025-07-01']))
  const neighbour = await close(id(8), '2025-06', '31018', province())
  expect(neighbour.error).toMatchObject({ status: 422, code: 'unit-began-later', pointer: '/period' })
})
