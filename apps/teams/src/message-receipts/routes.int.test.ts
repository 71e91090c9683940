import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { doorsOf, ELSEWHERE, HAMLET } from '../../test/door-world.ts'
import { COMMUNE, EVENING, startTeamsForTest } from '../../test/known-world.ts'
import { sentTo } from '../../test/started-teams.ts'

let service: TestService
let [team, lead, member] = ['', uuid(), uuid()]
const { officer, setUpTeam } = doorsOf(() => service)

beforeAll(async () => {
  service = await startTeamsForTest()
  team = await setUpTeam()
  await join(team, lead, 'leader')
  await join(team, member, 'member')
})
afterAll(() => service.stop())

async function join(bodyId: string, personId: string, role: 'leader' | 'member') {
  const body = { bodyId, personId, role, from: '2026-01-01', affiliations: ['hamlet_office' as const] }
  await officer()
    .joinBody({ params: { membershipId: uuid() }, body })
    .orThrow()
}

type Body = Args<'teams', 'recordMessage'>['body']

async function send(more: Partial<Body> = {}, publish = true): Promise<string> {
  const messageId = uuid()
  const said = { title: 'Họp tổ', text: 'Mời họp tối nay.', asksReceipt: true }
  const body = { unitCode: COMMUNE, since: '2026-03-10', ...said, ...more }
  await officer().recordMessage({ params: { messageId }, body }).orThrow()
  if (publish) await advance(messageId, 'published', 1)
  return messageId
}

async function advance(messageId: string, status: 'published' | 'withdrawn', ifMatch: number) {
  const body = { status, on: '2026-03-12' }
  await officer().advanceMessage({ params: { messageId }, body, ifMatch }).orThrow()
  await service.settled()
  await service.settled() // what was heard of it is published again
}

const phoneOf = (subject: string, units = [HAMLET]) => service.as({ subject, roles: ['volunteer'], units, team }).teams
const read = (subject: string, messageId: string, readAt?: string) =>
  phoneOf(subject).readMessage({ params: { messageId }, body: readAt === undefined ? {} : { readAt } })

async function receipts(messageId: string, only?: 'asked' | 'unread') {
  const { items } = await officer()
    .listMessageReceipts({ params: { messageId }, query: only ? { only } : {} })
    .orThrow()
  return items
}

/** The last state of each receipt of a message that was published. */
async function published(messageId: string) {
  const all = await sentTo(service, 'teams.message-receipt.v1')
  const own = all.filter(({ data }) => (data as { messageId: string }).messageId === messageId)
  return [...new Map(own.map((one) => [one.key, one.data])).values()]
}

describe('who is asked', () => {
  test('the leader of each team to which it went, once it is out', async () => {
    const messageId = await send({}, false)
    await service.settled()
    expect(await receipts(messageId)).toEqual([])
    await advance(messageId, 'published', 1)
    const asked = { personId: lead, bodyId: team, unitCode: HAMLET, asked: true, askedOn: '2026-03-12', readAt: null }
    expect(await receipts(messageId)).toMatchObject([asked])
    const state = { messageId, kind: 'notice', unitCode: HAMLET, askedOn: '2026-03-12', readOn: null, counts: true }
    expect(await published(messageId)).toMatchObject([state])
    expect(JSON.stringify(await published(messageId))).not.toContain(lead)
  })

  test('nobody where it asks for nothing, or goes to other hamlets', async () => {
    const hamlet = `${COMMUNE}.08`
    const body = { kind: 'ấp', name: '8', validFrom: '2025-07-01' }
    await officer()
      .registerHamlet({ params: { hamletCode: hamlet }, body })
      .orThrow()
    for (const more of [{ asksReceipt: false }, { unitCodes: [hamlet] }]) {
      expect(await receipts(await send(more))).toEqual([])
    }
  })

  test('who is asked for by a correction once more, and nobody twice', async () => {
    const messageId = await send({ asksReceipt: false })
    await read(lead, messageId).orThrow()
    await officer()
      .correctMessage({ params: { messageId }, body: { asksReceipt: true }, ifMatch: 2 })
      .orThrow()
    await service.settled()
    await officer()
      .correctMessage({ params: { messageId }, body: { title: 'Họp' }, ifMatch: 3 })
      .orThrow()
    await service.settled()
    expect(await receipts(messageId)).toMatchObject([{ personId: lead, asked: true, readAt: EVENING.toISOString() }])
  })

  test('nothing counts of one that is withdrawn', async () => {
    const messageId = await send()
    await advance(messageId, 'withdrawn', 2)
    expect(await published(messageId)).toMatchObject([{ counts: false }])
  })
})

test('who takes the list of them away leaves a line of it', async () => {
  const messageId = await send()
  const asked = { params: { messageId }, query: {}, exportId: uuid() }
  await officer().listMessageReceipts(asked).orThrow()
  const privacy = service.as({ subject: 'privacy-1', roles: ['privacy_officer'], units: ['91'] }).teams
  const { items } = await privacy.listExports({ query: { unit: '91' } }).orThrow()
  const { exportId } = asked
  expect(items).toMatchObject([{ exportId, operation: 'listMessageReceipts', unitCode: COMMUNE, rows: 1, whole: true }])
})

describe('reading', () => {
  test('is said once: what is said again, by an earlier or a later clock, changes nothing', async () => {
    const messageId = await send()
    const first = await read(lead, messageId, '2026-03-14T10:00:00.000Z').orThrow()
    expect(first).toEqual({ messageId, readAt: '2026-03-14T10:00:00.000Z' })
    for (const again of ['2026-03-14T10:00:00.000Z', '2026-03-13T10:00:00Z', undefined]) {
      expect(await read(lead, messageId, again).orThrow()).toEqual(first)
    }
    await service.settled()
    expect(await published(messageId)).toMatchObject([{ readOn: '2026-03-14' }])
    expect(await receipts(messageId, 'unread')).toEqual([])
  })

  test('comes by a phone whose clock is ahead as read now', async () => {
    const messageId = await send()
    expect((await read(lead, messageId, '2027-01-01T00:00:00Z').orThrow()).readAt).toBe(EVENING.toISOString())
  })

  test('of several goes in one batch, twice in the same one too', async () => {
    const [one, two] = [await send(), await send()]
    const items = [{ messageId: one }, { messageId: two }, { messageId: one }, { messageId: uuid() }]
    const { results } = await phoneOf(lead).readMessageBatch({ body: { items } }).orThrow()
    expect(results.map(({ accepted }) => accepted)).toEqual([true, true, true, false])
    expect(await receipts(one)).toHaveLength(1)
  })

  test('by others is shown, and told nobody', async () => {
    const messageId = await send()
    await read(member, messageId).orThrow()
    expect(await receipts(messageId)).toHaveLength(2)
    expect(await receipts(messageId, 'asked')).toMatchObject([{ personId: lead }])
    expect(await published(messageId)).toHaveLength(1)
  })

  test('is for people in its units, of what is out', async () => {
    const messageId = await send()
    const elsewhere = phoneOf(uuid(), [ELSEWHERE]).readMessage({ params: { messageId }, body: {} })
    expect((await elsewhere).error?.code).toBe('not-found')
    expect((await read(lead, await send({}, false))).error?.code).toBe('not-found')
    const program = service.as({ subject: 'cổng', roles: ['volunteer'], units: [HAMLET] }).teams
    expect((await program.readMessage({ params: { messageId }, body: {} })).error?.code).toBe('not-a-person')
  })
})

describe('the inbox', () => {
  const inbox = async (subject: string, units?: string[]) =>
    (await phoneOf(subject, units).listInbox({}).orThrow()).items

  test('holds what went to the hamlet or to units above it, the newest first, with what was read', async () => {
    const before = await send({ unitCodes: [HAMLET], since: '2026-03-01' })
    const after = await send({ since: '2026-03-11' })
    await read(member, before).orThrow()
    const found = await inbox(member)
    const at = (id: string) => found.findIndex(({ messageId }) => messageId === id)
    expect(at(after)).toBeLessThan(at(before))
    expect(found[at(before)]).toMatchObject({ publishedOn: '2026-03-12', asked: false, readAt: EVENING.toISOString() })
    expect(found[at(after)]).toMatchObject({ readAt: null })
    expect((await inbox(uuid(), [ELSEWHERE])).map(({ messageId }) => messageId)).toEqual([])
  })

  test('holds no draft and nothing that was withdrawn', async () => {
    const [draft, gone] = [await send({}, false), await send()]
    await advance(gone, 'withdrawn', 2)
    const ids = (await inbox(member)).map(({ messageId }) => messageId)
    expect(ids.filter((id) => id === draft || id === gone)).toEqual([])
  })
})

test('who read it is shown to the officers of its unit alone', async () => {
  const messageId = await send()
  const of = (roles: string[], units: string[]) =>
    service.as({ roles, units }).teams.listMessageReceipts({ params: { messageId } })
  expect((await of(['commune_officer'], ['31018'])).error?.code).toBe('not-found')
  expect((await of(['team_leader'], [HAMLET])).error?.code).toBe('forbidden')
})
