import { createLantoa } from '@lantoa/sdk/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ASKING, askOwner } from './ask-owner.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('an owner that hangs is asked once, and for five seconds', async () => {
  const fetch = vi.fn(() => new Promise<Response>(() => undefined))
  const { identity } = createLantoa({ ...ASKING, baseUrl: 'http://owner.test', token: 't', fetch })
  const answer = askOwner('identity', ['a'], 100, (ids) =>
    identity.listResidentFacts({ query: { ids: ids.join(',') } }),
  )
  const refused = expect(answer).rejects.toMatchObject({ code: 'try-later' })
  await vi.advanceTimersByTimeAsync(5_000)
  await refused
  expect(fetch).toHaveBeenCalledTimes(1)
})
