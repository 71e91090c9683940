import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'
import { listen } from '@lantoa/chassis/http/http'
import compression from 'compression'
import { Router } from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'

const PIECE = 100_000
const PIECES = 200

let server: Awaited<ReturnType<typeof listen>>
let made = 0

beforeAll(async () => {
  const app = Router().get('/', async (_request, response) => {
    made = 0
    response.type('text/csv')
    await pipeline(pieces(), response).catch(() => undefined)
  })
  server = await listen({ '/file': app }, { host: '127.0.0.1', port: 0, first: compression() })
})
afterAll(() => server.close())

/** As exports are made: one piece after the other, each when the one before has been taken. */
async function* pieces(): AsyncGenerator<Uint8Array> {
  for (; made < PIECES; made += 1) yield randomBytes(PIECE)
}

async function ask(): Promise<IncomingMessage> {
  const headers = { 'Accept-Encoding': 'gzip' }
  const asked = request({ host: '127.0.0.1', port: server.port, path: '/file', headers }).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  expect(answer.headers['content-encoding']).toBe('gzip')
  return answer
}

test('a file that is packed is made as fast as it is read, and comes whole', async () => {
  const answer = await ask()
  await sleep(500)
  expect(made).toBeLessThan(PIECES)
  let bytes = 0
  for await (const piece of answer.pipe(createGunzip())) bytes += piece.length
  expect(bytes).toBe(PIECES * PIECE)
})

test('it is made no further for who hangs up', async () => {
  const answer = await ask()
  answer.destroy()
  await sleep(500)
  const then = made
  await sleep(300)
  expect(made).toBe(then)
  expect(made).toBeLessThan(PIECES)
})
