import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { openSnapshot } from './snapshot.ts'
import { isTransient } from './transient.ts'

/** What a server says that lets somebody in and is shut down in the same moment: all of it in one packet. */
const GREETING = Buffer.concat([
  message('R', Buffer.from([0, 0, 0, 0])),
  message('Z', Buffer.from('I')),
  message('E', Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0')),
])

let server: Server
let url: string
const uncaught: unknown[] = []
const note = (error: unknown) => uncaught.push(error)

beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => socket.end(GREETING))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `postgres://somebody@127.0.0.1:${typeof address === 'object' ? address?.port : 0}/any`
  process.prependListener('uncaughtException', note)
})

afterAll(() => {
  process.off('uncaughtException', note)
  server.close()
})

function message(kind: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeInt32BE(content.length + 4)
  return Buffer.concat([Buffer.from(kind), length, content])
}

test.each(['query', 'transaction', 'connect', 'snapshot', 'apart'] as const)(
  'a connection that breaks in the moment it opens is a passing failure of %s, and no end of the process',
  async (way) => {
    const database = openDatabase({ url, applicationName: 'test' })
    const ways = {
      query: () => database.query('SELECT 1'),
      transaction: () => database.transaction((tx) => tx.query('SELECT 1')),
      connect: async () => (await database.connect('alone')).query('SELECT 1'),
      snapshot: () => openSnapshot(database, 'snapshot'),
      apart: () => database.apart('apart').query('SELECT 1'),
    }
    const error = await ways[way]().catch((reason: unknown) => reason)
    expect(isTransient(error)).toBe(true)
    await database.close()
    await new Promise(setImmediate)
    expect(uncaught).toEqual([])
  },
)
