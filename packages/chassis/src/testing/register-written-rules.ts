import type { Register } from '@lantoa/contracts/register/define-register'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import type { RegisterClient, RegisterSamples } from './register-client.ts'

/** Declares the tests of the words that stood in a list where they were read as codes. */
export function testWrittenRules(
  { columns, idField }: Register,
  { send, recorded, codeOf }: RegisterClient,
  { record, change }: RegisterSamples,
): void {
  const [path] = columns.flatMap(({ path, words }) => (words ? [path] : []))
  if (path === undefined) return
  const asWritten = { [path]: 'Như  Ghi trên GIẤY' }
  const kept = { [path]: 'Như Ghi trên GIẤY' }

  test('keeps the words of a list beside the code; the code alone says as much', async () => {
    const id = uuid()
    const first = await send('PUT', `/${id}`, { ...record, asWritten })
    expect(first).toMatchObject({ status: 200, body: { [idField]: id, asWritten: kept } })
    for (const words of [{}, { asWritten }, { asWritten: { [path]: 'Khác' } }]) {
      expect(await send('PUT', `/${id}`, { ...record, ...words })).toEqual(first)
    }
    const { id: plain, answer } = await recorded()
    expect(answer.body).not.toHaveProperty('asWritten')
    expect(await send('PUT', `/${plain}`, { ...record, asWritten })).toEqual(answer)
  })

  test('shows those of the list that a correction was read from, and before it the first', async () => {
    const id = uuid()
    await send('PUT', `/${id}`, { ...record, asWritten })
    const corrected = await send('PATCH', `/${id}`, { ...change, asWritten: { [path]: 'Ghi lại' } }, { ifMatch: '"1"' })
    expect(corrected.body).toMatchObject({ ...change, asWritten: { [path]: 'Ghi lại' } })
    expect(await send('PUT', `/${id}`, { ...record, asWritten })).toEqual(corrected)
    const { body } = await send('GET', `/${id}/history`, undefined)
    expect(body.items).toMatchObject([
      { fields: Object.keys(change), state: { asWritten: { [path]: 'Ghi lại' } } },
      { state: { asWritten: kept } },
    ])
  })

  test('takes no correction that names no field', async () => {
    const { id } = await recorded()
    const refused = await send('PATCH', `/${id}`, { asWritten }, { ifMatch: '"1"' })
    expect(codeOf(refused)).toEqual([422, 'invalid-request'])
  })

  test('refuses numbers of people in them, and words of what is no code', async () => {
    for (const words of [{ [path]: 'Gọi 0912 345 678' }, { since: 'đầu năm' }]) {
      const refused = await send('PUT', `/${uuid()}`, { ...record, asWritten: words })
      expect(codeOf(refused)).toEqual([422, 'invalid-request'])
      expect(refused.body.errors).toMatchObject([{ pointer: expect.stringMatching(/^\/asWritten/) }])
    }
  })
}
