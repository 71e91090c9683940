import type { Register } from '@lantoa/contracts/register/define-register'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { insertHamlet } from './insert-hamlet.ts'
import type { Answer, Fields, RegisterClient, RegisterSamples } from './register-client.ts'
import type { TestService } from './started-service.ts'

/** Declares the tests of what whoever has a unit beneath the place of a thing may read; `beneath` names one. */
export function testReadingRules(
  declared: Register,
  service: () => TestService,
  { send, recorded, codeOf }: RegisterClient,
  { record, change, advance, inside, outside, beneath }: RegisterSamples,
): void {
  if (beneath === undefined) return
  const below = { units: [beneath] }
  const isRead = declared.readFromBeneath ?? false
  const idsIn = ({ body }: Answer) => (body.items as Fields[]).map((thing) => thing[declared.idField])
  const words = String(record[declared.searched[0] ?? ''])

  test(`is ${isRead ? '' : 'not '}read from beneath, what lies beside it never is`, async () => {
    const { id } = await recorded()
    const code = `${inside}.98`
    await insertHamlet(service(), { code, parent: inside, from: '2025-07-01' })
    const beside = await recorded(uuid(), { ...record, [declared.within]: code })
    expect(beside.answer.status).toBe(200)
    const [got, history] = [
      await send('GET', `/${id}`, undefined, below),
      await send('GET', `/${id}/history`, undefined, below),
    ]
    expect([got.status, history.status]).toEqual(isRead ? [200, 200] : [404, 404])
    const found = [
      await send('GET', '?limit=500', undefined, below),
      await send('POST', '/search', { text: words, limit: 500 }, below),
      ...(isRead ? [await send('GET', `?unit=${inside}&limit=500`, undefined, below)] : []),
    ].map(idsIn)
    for (const ids of found) expect([ids.includes(id), ids.includes(beside.id)]).toEqual([isRead, false])
    expect(idsIn(await send('GET', `?unit=${beneath}&limit=500`, undefined, below))).not.toContain(id)
    expect(codeOf(await send('GET', `/${beside.id}`, undefined, below))).toEqual([404, 'not-found'])
    expect(codeOf(await send('GET', `?unit=${outside}`, undefined, below))).toEqual([403, 'outside-scope'])
  })

  test('is never changed from beneath', async () => {
    const { id, answer } = await recorded()
    const changed = await send('PATCH', `/${id}`, change, { ...below, ifMatch: '"1"' })
    const advanced = await send('POST', `/${id}/advance`, advance, { ...below, ifMatch: '"1"' })
    expect([codeOf(changed), codeOf(advanced)]).toEqual(Array(2).fill([404, 'not-found']))
    expect(codeOf(await send('PUT', `/${id}`, record, below))).toEqual([403, 'outside-scope'])
    expect((await send('GET', `/${id}`, undefined)).body).toEqual(answer.body)
  })
}
