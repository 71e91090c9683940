import { permissionsOf, ROLES } from '@lantoa/contracts/permissions'
import type { Register } from '@lantoa/contracts/register/define-register'
import { addDays } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { seesPersons } from '../http/sees-persons.ts'
import type { Fields, RegisterClient, RegisterSamples } from './register-client.ts'

/** Declares the tests of how things of a register change, and of the days that are said of them. */
export function testChangeRules(
  declared: Register,
  { send, recorded, codeOf }: RegisterClient,
  { record, change, advance, outside, role }: RegisterSamples,
): void {
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

  const reason = 'Nhầm điểm khác'
  const correction = { status: advance.status, from: advance.on, on: null, reason }

  test('takes back a state that was recorded by mistake, and says so in its history', async () => {
    const { id, answer } = await recorded()
    await send('POST', `/${id}/advance`, advance, { ifMatch: '"1"' })
    const back = await send('POST', `/${id}/correct-status`, correction, { ifMatch: '"2"' })
    expect(back).toMatchObject({ status: 200, etag: '"3"', body: { ...answer.body, version: 3 } })
    expect(await send('POST', `/${id}/correct-status`, correction, { ifMatch: '"2"' })).toEqual(back)
    const history = async (as: string) => {
      const { body } = await send('GET', `/${id}/history`, undefined, { as })
      return (body.items as Fields[])[0]
    }
    expect(await history(role)).toMatchObject({
      kind: 'status-corrected',
      by: expect.stringMatching(/./),
      state: back.body,
    })
    for (const as of Object.keys(ROLES).filter((one) => permissionsOf([one]).has(declared.routes.history.permission))) {
      expect(await history(as), as).toHaveProperty(
        'reason',
        seesPersons({ permissions: permissionsOf([as]) }) ? reason : null,
      )
    }
    const again = await send('POST', `/${id}/advance`, advance, { ifMatch: '"3"' })
    expect(again).toMatchObject({ status: 200, etag: '"4"', body: { status: advance.status } })
  })

  test('gives a state another day, in the order of its states', async () => {
    const { id } = await recorded()
    await send('POST', `/${id}/advance`, advance, { ifMatch: '"1"' })
    const correct = (change: Fields, ifMatch = '"2"') => {
      return send('POST', `/${id}/correct-status`, { ...correction, ...change }, { ifMatch })
    }
    const since = String(record.since)
    expect(codeOf(await correct({ on: addDays(since, -1) }))).toEqual([422, 'states-cross'])
    expect(codeOf(await correct({ on: '2999-01-01' }))).toEqual([422, 'day-in-future'])
    expect(codeOf(await correct({ from: addDays(advance.on, 1) }))).toEqual([422, 'unknown-state'])
    expect(codeOf(await correct({ status: declared.life.states[0], from: since }))).toEqual([409, 'first-state'])
    const right = await correct({ on: since })
    expect(right).toMatchObject({ status: 200, etag: '"3"', body: { status: advance.status } })
    expect((right.body.states as Fields[]).at(-1)).toEqual({ status: advance.status, from: since })
    expect(codeOf(await correct({ on: addDays(since, 1) }))).toEqual([412, 'precondition-failed'])
    expect(codeOf(await correct({ reason: '' }, '"3"'))[0]).toBe(422)
  })

  test('corrects the state of what is in the caller’s units, for who may record', async () => {
    const { id } = await recorded()
    await send('POST', `/${id}/advance`, advance, { ifMatch: '"1"' })
    const correct = (by: object) => send('POST', `/${id}/correct-status`, correction, { ifMatch: '"2"', ...by })
    expect(codeOf(await correct({ units: [outside] }))).toEqual([404, 'not-found'])
    expect(codeOf(await correct({ as: 'resident' }))).toEqual([403, 'forbidden'])
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
    const rule = declared.dayRules?.[path]
    if (rule !== 'lies-ahead' && rule !== 'any') {
      expect(await refused('2999-01-01')).toMatchObject({ code: 'day-in-future', ...place })
    }
    const isEnd = path.split('.').at(-1) === 'until'
    if (rule === 'precedes' || (rule === 'any' && !isEnd)) return
    const early = isEnd ? String(record.since) : addDays(String(record.since), -1)
    const code = isEnd ? 'ends-before-it-begins' : 'before-since'
    expect(await refused(early)).toMatchObject({ code, ...place })
    if (isEnd) return
    const { id, answer } = await recorded(uuid(), withDay(record, path, String(record.since)))
    expect(answer.status).toBe(200)
    const later = await send('PATCH', `/${id}`, { since: addDays(String(record.since), 1) }, { ifMatch: '"1"' })
    expect(later.body).toMatchObject({ code, ...place })
  })

  const nested = declared.days.filter((path) => path.endsWith('.since')).map((path) => path.slice(0, -'.since'.length))
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
}

/** The sample with a day under a path; an object that it has not begins on the thing's own first day. */
function withDay(record: Fields, path: string, day: string): Fields {
  const [field = '', name] = path.split('.')
  if (name === undefined) return { ...record, [field]: day }
  return { ...record, [field]: { ...((record[field] as Fields | undefined) ?? { since: record.since }), [name]: day } }
}
