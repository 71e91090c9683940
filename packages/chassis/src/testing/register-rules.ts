import { permissionsOf, ROLES, type Role } from '@lantoa/contracts/permissions'
import type { Register } from '@lantoa/contracts/register/define-register'
import { addDays } from '@lantoa/vietnam/days'
import { maskName } from '@lantoa/vietnam/mask-name'
import { v7 as uuid } from 'uuid'
import { describe, expect, test } from 'vitest'
import { isRepeat } from '../commands/repeat.ts'
import type { Table } from '../database/table.ts'
import { seesPersons } from '../http/sees-persons.ts'
import type { Row } from '../register/register-table.ts'
import { FOUND_WORDS } from '../register/search.ts'
import type { TestService } from './started-service.ts'
import { testTableRules } from './table-rules.ts'

type Fields = Readonly<Record<string, unknown>>
type Answer = { readonly status: number; readonly etag: string | null; readonly body: Fields & { results?: Fields[] } }

export type RegisterSamples = {
  /** One that is recorded; at `place`. */
  readonly record: Fields
  /** A field with another value, for a correction and for another content. */
  readonly change: Fields
  /** A state that may follow the first one, with a day. */
  readonly advance: { readonly status: string; readonly on: string }
  /** A commune of the caller that holds the place, and one that does not. */
  readonly inside: string
  readonly outside: string
  /** A role that may record. */
  readonly role: string
}

/** Declares the tests of what holds in every register; what is special about one is tested beside it. */
export function testRegisterRules(
  declared: Register,
  table: Table<Row>,
  service: () => TestService,
  samples: RegisterSamples,
): void {
  const path = `${declared.service}/v1/${declared.things}`
  const { record, change, advance, inside, outside, role } = samples

  async function send(
    method: string,
    at: string,
    body: unknown,
    { units = [inside], ifMatch = '', as = role } = {},
  ): Promise<Answer> {
    const token = await service().token({ roles: [as], units })
    const response = await fetch(`${service().baseUrl}/${path}${at}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...(ifMatch ? { 'if-match': ifMatch } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      body: (await response.json()) as Answer['body'],
    }
  }
  const recorded = async (id = uuid(), content = record) => ({ id, answer: await send('PUT', `/${id}`, content) })
  const codeOf = ({ status, body }: Answer) => [status, body.code]

  describe(`the register ${declared.things}`, () => {
    testTableRules([table], () => service().parts.database)

    test('finds words by an index', async () => {
      const plan = await service().parts.database.transaction(async (tx) => {
        await tx.query('SET LOCAL enable_seqscan = off')
        return tx.query(`EXPLAIN SELECT FROM ${table.name} WHERE ${FOUND_WORDS} @@ '''a'':*'::tsquery`)
      })
      expect(JSON.stringify(plan)).toContain(`${table.name}_by_words`)
    })

    test('shows what it was before each change, and who changed it', async () => {
      const { id, answer } = await recorded()
      const corrected = await send('PATCH', `/${id}`, change, { ifMatch: '"1"' })
      await send('PATCH', `/${id}`, change, { ifMatch: '"1"' })
      const advanced = await send('POST', `/${id}/advance`, advance, { ifMatch: '"2"' })
      const { status, body } = await send('GET', `/${id}/history`, undefined)
      expect(status).toBe(200)
      const who = { by: expect.stringMatching(/./), at: expect.stringMatching(/Z$/) }
      expect(body.items).toEqual([
        { kind: 'advanced', ...who, state: advanced.body },
        { kind: 'corrected', ...who, fields: Object.keys(change), state: corrected.body },
        { kind: 'recorded', ...who, state: answer.body },
      ])
      expect(codeOf(await send('GET', `/${id}/history`, undefined, { units: [outside] }))).toEqual([404, 'not-found'])
      expect((await send('GET', `/${uuid()}/history`, undefined)).body.code).toBe('not-found')
    })

    test('answers what was sent again as before, and refuses another content', async () => {
      const { id, answer } = await recorded()
      expect(answer).toMatchObject({
        status: 200,
        etag: '"1"',
        body: { ...record, [declared.idField]: id, version: 1 },
      })
      expect(await send('PUT', `/${id}`, record)).toEqual(answer)
      expect(codeOf(await send('PUT', `/${id}`, { ...record, ...change }))).toEqual([409, declared.differs])
    })

    test('refuses numbers of people in its words', async () => {
      const words = declared.searched.filter((field) => typeof record[field] === 'string')
      for (const field of words) {
        const refused = await send('PUT', `/${uuid()}`, { ...record, [field]: 'Gọi 0912 345 678' })
        expect(codeOf(refused)).toEqual([422, 'invalid-request'])
        expect(refused.body.errors).toMatchObject([{ pointer: `/${field}` }])
      }
    })

    test.each(declared.personal)('does not publish %s, which may name a person', (field) => {
      expect(declared.published).not.toContain(field)
    })

    test.each(whoSeesMasked(declared))('masks for %s what may name a person', async (masked) => {
      const { id } = await recorded()
      const corrected = await send('PATCH', `/${id}`, change, { ifMatch: '"1"' })
      const as = { as: masked }
      const mask = (thing: Fields) => {
        const names = declared.personal.map((field) => [field, maskName(String(thing[field]))])
        return { ...Object.fromEntries(names), masked: true }
      }
      const present = { ...corrected.body, ...mask(corrected.body) }
      expect(corrected.body.masked).toBeUndefined()
      expect(await send('GET', `/${id}`, undefined, as)).toEqual({ ...corrected, body: present })
      expect((await send('GET', `?unit=${inside}&limit=500`, undefined, as)).body.items).toContainEqual(present)
      const { items } = (await send('GET', `/${id}/history`, undefined, as)).body
      expect(items).toMatchObject([{ state: present }, { state: mask(record) }])
      const whole = declared.searched.map((field) => corrected.body[field]).join(' ')
      const find = async (text: string) => (await send('POST', '/search', { text, limit: 500 }, as)).body.items
      expect(await find(whole.toUpperCase())).toContainEqual(present)
      for (const part of [whole.slice(0, -1), whole.slice(0, whole.lastIndexOf(' '))]) {
        expect(await find(part)).not.toContainEqual(present)
      }
    })

    test('knows a repeat although a field with a default came since', () => {
      const before = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
      const parsed = declared.routes.record.body.parse(record)
      expect(
        isRepeat(
          declared.routes.record,
          { [declared.idField]: 'x', ...before },
          { [declared.idField]: 'x', ...parsed },
        ),
      ).toBe(true)
    })

    test('shows nothing outside the scope, and takes nothing there', async () => {
      const { id } = await recorded()
      const elsewhere = { units: [outside] }
      expect(codeOf(await send('GET', `/${id}`, undefined, elsewhere))).toEqual([404, 'not-found'])
      expect(codeOf(await send('PATCH', `/${id}`, change, { ...elsewhere, ifMatch: '"1"' }))).toEqual([
        404,
        'not-found',
      ])
      const unknown = await send('PUT', `/${uuid()}`, record, elsewhere)
      expect(codeOf(unknown)).toEqual([403, 'outside-scope'])
      for (const content of [record, { ...record, ...change }]) {
        expect(codeOf(await send('PUT', `/${id}`, content, elsewhere))).toEqual(codeOf(unknown))
        const item = { [declared.idField]: id, ...content }
        const { body } = await send('POST', '/batch', { items: [item], dryRun: true }, elsewhere)
        expect(body.results).toMatchObject([{ accepted: false, problem: { code: 'outside-scope' } }])
      }
      const late = { ...record, since: '2999-01-01' }
      const [ofThis, ofNone] = [
        await send('PUT', `/${id}`, late, elsewhere),
        await send('PUT', `/${uuid()}`, late, elsewhere),
      ]
      expect(codeOf(ofThis)).toEqual(codeOf(ofNone))
      expect(codeOf(await send('GET', `?unit=${inside}`, undefined, elsewhere))).toEqual([403, 'outside-scope'])
      expect((await send('GET', '', undefined, elsewhere)).body).toEqual({ items: [] })
    })

    test('is corrected and advanced by its version; what was done is answered again', async () => {
      const { id } = await recorded()
      const corrected = await send('PATCH', `/${id}`, change, { ifMatch: '"1"' })
      expect(corrected).toMatchObject({ status: 200, etag: '"2"', body: change })
      expect(await send('PATCH', `/${id}`, change, { ifMatch: '"1"' })).toEqual(corrected)
      for (const content of [record, { ...record, ...change }]) {
        expect(await send('PUT', `/${id}`, content)).toEqual(corrected)
      }
      expect(codeOf(await send('POST', `/${id}/advance`, advance, { ifMatch: '"1"' }))).toEqual([
        412,
        'precondition-failed',
      ])
      const advanced = await send('POST', `/${id}/advance`, advance, { ifMatch: '"2"' })
      expect(advanced).toMatchObject({ status: 200, etag: '"3"', body: { status: advance.status } })
      expect(await send('POST', `/${id}/advance`, advance, { ifMatch: '"2"' })).toEqual(advanced)
      expect(codeOf(await send('PATCH', `/${id}`, record, {}))).toEqual([428, 'precondition-required'])
    })

    test('keeps its states in order when its first day is corrected', async () => {
      const { id } = await recorded()
      await send('POST', `/${id}/advance`, advance, { ifMatch: '"1"' })
      const late = { since: addDays(advance.on, 1) }
      expect(codeOf(await send('PATCH', `/${id}`, late, { ifMatch: '"2"' }))).toEqual([409, 'before-last-change'])
    })

    test('refuses days to come, units unknown, and a forged cursor', async () => {
      expect(codeOf(await send('PUT', `/${uuid()}`, { ...record, since: '2999-01-01' }))[0]).toBe(422)
      const place = declared.within === 'hamletCode' ? '99999.01' : '99999'
      const unknown = { ...record, [declared.within]: place }
      expect(codeOf(await send('PUT', `/${uuid()}`, unknown))).toEqual([422, 'unknown-unit'])
      expect(codeOf(await send('GET', '?cursor=nonsense', undefined))).toEqual([400, 'bad-cursor'])
      expect(codeOf(await send('POST', '/search', { text: 'a', cursor: 'nonsense' }))).toEqual([400, 'bad-cursor'])
    })

    test.each(declared.days)('judges the day %s', async (path) => {
      const place = { pointer: `/${path.replaceAll('.', '/')}` }
      const refused = async (day: string) => (await send('PUT', `/${uuid()}`, withDay(record, path, day))).body
      expect(await refused('2999-01-01')).toMatchObject({ code: 'day-in-future', ...place })
      const isEnd = path.endsWith('.until')
      const early = isEnd ? String(record.since) : addDays(String(record.since), -1)
      const code = isEnd ? 'ends-before-it-begins' : 'before-since'
      expect(await refused(early)).toMatchObject({ code, ...place })
      if (isEnd) return
      const { id, answer } = await recorded(uuid(), withDay(record, path, String(record.since)))
      expect(answer.status).toBe(200)
      const later = await send('PATCH', `/${id}`, { since: addDays(String(record.since), 1) }, { ifMatch: '"1"' })
      expect(later.body).toMatchObject({ code, ...place })
    })

    const nested = declared.days
      .filter((path) => path.endsWith('.since'))
      .map((path) => path.slice(0, -'.since'.length))
    test.each(nested)('corrects a part of %s, and leaves the rest', async (field) => {
      const since = String(record.since)
      const until = addDays(since, 1)
      const { id } = await recorded(uuid(), { ...record, [field]: { since, until } })
      const part = { [field]: { until: null } }
      const corrected = await send('PATCH', `/${id}`, part, { ifMatch: '"1"' })
      expect(corrected.body).toMatchObject({ version: 2, [field]: { since, until: null } })
      expect(await send('PATCH', `/${id}`, part, { ifMatch: '"1"' })).toEqual(corrected)
      await send('PATCH', `/${id}`, { [field]: null }, { ifMatch: '"2"' })
      const alone = await send('PATCH', `/${id}`, { [field]: { until } }, { ifMatch: '"3"' })
      expect(alone).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}/since` }] } })
    })

    test('answers each of a batch in its place, lists and finds what was taken', async () => {
      const ids = [uuid(), uuid(), uuid()]
      const items = ids.map((id, at) => ({
        [declared.idField]: id,
        ...record,
        ...(at === 1 ? { since: '2999-01-01' } : {}),
      }))
      const { body } = await send('POST', '/batch', { items })
      expect(body.results?.map(({ accepted }) => accepted)).toEqual([true, false, true])
      const listed = (await send('GET', `?unit=${inside}&limit=500`, undefined)).body.items as Fields[]
      const found = listed.map((thing) => thing[declared.idField])
      expect(ids.map((id) => found.includes(id))).toEqual([true, false, true])
      const [field] = declared.searched
      const search = { text: String(record[field ?? '']).toUpperCase(), limit: 500 }
      const hits = (await send('POST', '/search', search)).body.items as Fields[]
      expect(hits.some((thing) => thing[declared.idField] === ids[0])).toBe(true)
    })

    test('lists as it is got what lies in a hamlet that was closed and went into nothing', async () => {
      const code = `${inside}.97`
      await insertClosed(service(), { code, parent: inside, from: String(record.since) })
      const { id, answer } = await recorded(uuid(), { ...record, [declared.within]: code })
      expect(answer.status).toBe(200)
      expect((await send('GET', `/${id}`, undefined)).body).toEqual(answer.body)
      expect((await send('GET', '?limit=500', undefined)).body.items).toContainEqual(answer.body)
      expect(codeOf(await send('GET', `/${id}`, undefined, { units: [outside] }))).toEqual([404, 'not-found'])
    })

    test('publishes each version whole, once', async () => {
      const { id } = await recorded()
      await send('PUT', `/${id}`, record)
      await send('PATCH', `/${id}`, change, { ifMatch: '"1"' })
      await service().settled()
      const events: { sequence: string | undefined; data: Fields }[] = []
      for await (const page of service().parts.eventLog.readAll(declared.changed.topic.name)) {
        for (const { key, headers, value } of page) {
          if (key === id) events.push({ sequence: headers.ce_sequence, data: JSON.parse(value ?? 'null') })
        }
      }
      expect(events.map(({ sequence }) => sequence)).toEqual(['1', '2'])
      const fields = [declared.idField, declared.within, 'since', 'places', 'states', ...declared.published].sort()
      expect(Object.keys(events[1]?.data ?? {}).sort()).toEqual(fields)
    })
  })
}

/** A hamlet that was there for one day, behind the back of whoever owns units: teams takes no events of them. */
async function insertClosed(
  { parts: { database, units } }: TestService,
  unit: { code: string; parent: string; from: string },
) {
  await database.query(
    `INSERT INTO unit (code, valid_from, valid_to, level, kind, name, parent_code, sequence, tree_version)
     SELECT $1, $3, $4, 'hamlet', 'ấp', 'Thử', $2, 1, version + 1 FROM unit_tree`,
    [unit.code, unit.parent, unit.from, addDays(unit.from, 1)],
  )
  await database.query('UPDATE unit_tree SET version = version + 1')
  await units.catchUp()
}

/** The roles that read a register with names in it and may not see names. */
function whoSeesMasked({ personal, routes }: Register): Role[] {
  if (personal.length === 0) return []
  return (Object.keys(ROLES) as Role[]).filter((role) => {
    const permissions = permissionsOf([role])
    return permissions.has(routes.get.permission) && !seesPersons({ permissions })
  })
}

/** The sample with a day under a path; an object that the path leads through begins on the thing's own first day. */
function withDay(record: Fields, path: string, day: string): Fields {
  const [field = '', name] = path.split('.')
  return { ...record, [field]: name === undefined ? day : { since: record.since, [name]: day } }
}
