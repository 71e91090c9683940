import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { processIo } from '../io.ts'
import { reasonOf } from './not-reached.ts'

test('a port without TLS is told as such, in no words of OpenSSL', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  const url = `https://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const asked = processIo(new AbortController().signal).fetch(new Request(url))
  await expect(asked).rejects.toMatchObject({ cause: { message: 'no TLS there; is it http?' } })
})

test.each([
  ['ENOTFOUND', 'getaddrinfo ENOTFOUND x', 'no such host'],
  ['ERR_SSL_TLSV1_ALERT', '407D:error:0A00', 'TLS fails: ERR_SSL_TLSV1_ALERT'],
  ['ECONNREFUSED', '', 'ECONNREFUSED'],
  ['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:5', 'connect ECONNREFUSED 127.0.0.1:5'],
])('%s "%s" → %s', (code, message, reason) => {
  const cause = Object.assign(new Error(message), { code })
  expect(reasonOf(new TypeError('fetch failed', { cause }))).toBe(reason)
})
