import { permissionsOf, ROLES, type Role } from '@lantoa/contracts/permissions'
import type { Register } from '@lantoa/contracts/register/define-register'
import { addDays } from '@lantoa/vietnam/days'
import { maskName } from '@lantoa/vietnam/mask-name'
import { v7 as uuid } from 'uuid'
import { describe, expect, test } from 'vitest'
import { textRead } from '../access-log/text-reads.ts'
import { isRepeat } from '../commands/repeat.ts'
import type { Table } from '../database/table.ts'
import { seesPersons } from '../http/sees-persons.ts'
import type { Row } from '../register/register-table.ts'
import { FOUND_WORDS } from '../register/search.ts'
import { insertHamlet } from './insert-hamlet.ts'
import { testChangeRules } from './register-change-rules.ts'
import { type Fields, type RegisterSamples, registerClient } from './register-client.ts'
import { testLogRules } from './register-log-rules.ts'
import { testPlaceRules } from './register-place-rules.ts'
import { testReadingRules } from './register-reading-rules.ts'
import { testWrittenRules } from './register-written-rules.ts'
import type { TestService } from './started-service.ts'
import { testTableRules } from './table-rules.ts'

/** Declares the tests of what holds in every register; what is special about one is tested beside it. */
export function testRegisterRules(
  declared: Register,
  table: Table<Row>,
  service: () => TestService,
  samples: RegisterSamples,
): void {
  const { record, own = () => ({}), change, advance, inside, outside } = samples
  const client = registerClient(declared, service, samples)
  const { send, recorded, codeOf } = client

  describe(`the register ${declared.things}`, () => {
    testTableRules([table, textRead], () => service().parts.database)

    test('finds words by an index', async () => {
      const plan = await service().parts.database.transaction(async (tx) => {
        await tx.query('SET LOCAL enable_seqscan = off')
        return tx.query(`EXPLAIN SELECT FROM ${table.name} WHERE ${FOUND_WORDS} @@ '''a'':*'::tsquery`)
      })
      expect(JSON.stringify(plan)).toContain(`${table.name}_by_words`)
    })

    test('shows what it was before each change, and who changed it', async () => {
      const { id, answer } = await recorded()
      const corrected = await send('PATCH', `/${id}`, { ...record, ...change }, { ifMatch: '"1"' })
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
      const whole = { ...own(uuid()), ...record }
      const before = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null))
      const parsed = declared.routes.record.body.parse(whole)
      const id = { [declared.idField]: uuid() }
      expect(isRepeat(declared.routes.record, { ...id, ...before }, { ...id, ...parsed })).toBe(true)
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
    testChangeRules(declared, client, samples)
    testReadingRules(declared, service, client, samples)
    testLogRules(declared, service, client, samples)
    testPlaceRules(declared, service, client, samples)

    test('what a unit has once may be withdrawn: so it goes back where its place is taken', async () => {
      const once = await service().parts.database.query<{ indexdef: string }>(
        `SELECT indexdef FROM pg_indexes
          WHERE tablename = $1 AND indexdef LIKE 'CREATE UNIQUE INDEX %' AND indexname <> tablename || '_pkey'`,
        [table.name],
      )
      for (const { indexdef } of once) expect(indexdef).toMatch(/WHERE \(status (<> 'withdrawn'|= 'recorded')::text\)$/)
      expect(once.length === 0 || declared.life.states.includes('withdrawn')).toBe(true)
    })
    testWrittenRules(declared, client, samples)

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

    test.each(declared.routes.list.sorts)('lists by %s, and says how many it lists', async (field) => {
      await recorded()
      const ask = async (sort: string) =>
        (await send('GET', `?unit=${inside}&limit=500&sort=${sort}&count=true`, undefined)).body
      const [up, down] = [await ask(field), await ask(`-${field}`)]
      const values = ({ items }: Fields) => (items as Fields[]).map((thing) => thing[field])
      expect(values(up)).toEqual(values(up).toSorted(byValue))
      expect(values(down)).toEqual(values(up).toReversed())
      expect(up.found).toEqual({ count: values(up).length, more: false })
      expect(values(up).length).toBeGreaterThan(0)
    })

    test('lists as it is got what lies in a hamlet that was closed and went into nothing', async () => {
      const code = `${inside}.97`
      const [from, until] = [String(record.since), addDays(String(record.since), 1)]
      await insertHamlet(service(), { code, parent: inside, from, until })
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

/** Numbers as numbers, and codes letter by letter. */
function byValue(one: unknown, other: unknown): number {
  const [a, b] = [one as string, other as string] // of one column
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The roles that read a register with names in it and may not see names. */
function whoSeesMasked({ personal, routes }: Register): Role[] {
  if (personal.length === 0) return []
  return (Object.keys(ROLES) as Role[]).filter((role) => {
    const permissions = permissionsOf([role])
    return permissions.has(routes.get.permission) && !seesPersons({ permissions })
  })
}
