import type { Register } from '@lantoa/contracts/register/define-register'
import { addDays } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import type { Fields, RegisterClient, RegisterSamples } from './register-client.ts'

/** Declares the tests of how things of a register change, and of the days that are said of them. */
export function testChangeRules(
  declared: Register,
  { send, recorded, codeOf }: RegisterClient,
  { record, change, advance }: RegisterSamples,
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

/** The sample with a day under a path; an object that the path leads through begins on the thing's own first day. */
function withDay(record: Fields, path: string, day: string): Fields {
  const [field = '', name] = path.split('.')
  return { ...record, [field]: name === undefined ? day : { since: record.since, [name]: day } }
}
