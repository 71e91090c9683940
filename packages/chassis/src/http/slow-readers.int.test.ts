import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { cutSlowReaders } from './slow-readers.ts'

/** More than the buffers of the system hold between the two. */
const MUCH = Buffer.alloc(64 * 1024 * 1024)

let server: Server
let client: Socket
let cut = false
afterEach(() => {
  client.destroy()
  server.close()
})

async function serve(answer: (response: ServerResponse) => void, window = 200): Promise<Socket> {
  cut = false
  server = createServer((_request, response) => {
    response.on('close', () => {
      cut = !response.writableFinished
    })
    answer(response)
  })
  cutSlowReaders(server, { bytes: 100_000, window })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  client = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1')
  client.on('error', () => undefined)
  client.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  return client
}

test('whoever takes a byte now and then is cut', async () => {
  const socket = await serve((response) => response.end(MUCH))
  socket.pause()
  const trickle = setInterval(() => socket.read(1), 20)
  await expect.poll(() => cut, { timeout: 5_000 }).toBe(true)
  clearInterval(trickle)
})

test('whoever takes enough gets all of it, and so does who waits for us', async () => {
  let late = 0
  const socket = await serve(async (response) => {
    response.writeHead(200)
    response.write('begun')
    await sleep(4_500)
    response.end(MUCH)
  }, 3_000) // long enough for a machine that is busy with something else
  socket.on('data', (piece) => {
    late += piece.length
  })
  await expect.poll(() => late, { timeout: 20_000 }).toBeGreaterThan(MUCH.length)
  expect(cut).toBe(false)
}, 30_000)
