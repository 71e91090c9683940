import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { v7 as uuid } from 'uuid'
import { addressOf } from '../docker.ts'
import type { Fault, Scene } from '../fault.ts'
import { SERVICES } from '../stack.ts'

const OF_EACH = 100
const AWAY_MS = 20_000
/** The share of others that may be told to come back while such a crowd rushes in. */
const TURNED_AWAY = 0.02
const TRICKLE_MS = 2_000

type Door = { host: string; port: number }
type Client = (door: Door, token: string) => Socket

/** What a service gets of a request that never ends. */
function beginOfVisit(token: string): string {
  const lines = [
    `PUT /teams/v1/visits/${uuid()} HTTP/1.1`,
    'Host: lantoa',
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    'Content-Length: 2000',
  ]
  return `${lines.join('\r\n')}\r\n\r\n{"householdId":"`
}

const halfBody: Client = (door, token) => {
  const socket = open(door)
  socket.write(beginOfVisit(token))
  return socket
}

const hangsUp: Client = (door, token) => {
  const socket = halfBody(door, token)
  setTimeout(() => socket.destroy(), Math.random() * AWAY_MS)
  return socket
}

/** A byte of the head now and then. */
const trickles: Client = (door) => {
  const socket = open(door)
  socket.write('GET /teams/livez HTTP/1.1\r\nHost: lantoa\r\nX-Slow: ')
  const timer = setInterval(() => socket.write('a'), TRICKLE_MS)
  socket.on('close', () => clearInterval(timer))
  return socket
}

/** Asks for much and takes none of it. */
const readsNothing: Client = (door) => {
  const socket = open(door)
  socket.pause()
  socket.write('GET /teams/openapi.json HTTP/1.1\r\nHost: lantoa\r\n\r\n'.repeat(5))
  return socket
}

function open(door: Door): Socket {
  const socket = connect(door)
  socket.on('error', () => undefined) // being thrown out is what they are here for
  return socket
}

async function crowd({ stack }: Scene): Promise<Socket[]> {
  const token = await stack.token('commune_officer')
  const gateway = { host: '127.0.0.1', port: Number(new URL(stack.baseUrl).port) }
  // The gateway takes a body whole before it passes it on; a service must be able to do without that.
  const service = { host: await addressOf(stack.containerOf('teams')), port: 8080 }
  return [gateway, service].flatMap((door) =>
    [halfBody, hangsUp, trickles, readsNothing].flatMap((client) =>
      Array.from({ length: OF_EACH }, () => client(door, token)),
    ),
  )
}

async function othersAreServed({ load }: Scene, sockets: readonly Socket[]): Promise<string> {
  const [since, failures] = [Date.now(), load.seen.failures]
  await sleep(AWAY_MS)
  const { count, p99 } = load.answers.since(since)
  const turnedAway = load.seen.failures - failures
  const problems = [...load.seen.problems].join(', ')
  if (turnedAway > count * TURNED_AWAY) throw new Error(`Others were turned away ${turnedAway} times: ${problems}`)
  const left = sockets.filter(({ destroyed }) => !destroyed).length
  const those = `${sockets.length} of them, ${left} still there after ${AWAY_MS / 1_000} s`
  return `${those}; others had ${count} answers, p99 ${p99} ms, and were told ${turnedAway} times to try later`
}

async function leave(sockets: readonly Socket[]): Promise<number> {
  for (const socket of sockets) socket.destroy()
  return Date.now()
}

export const slowClients: readonly Fault[] = [
  {
    name: 'slow-clients',
    about: 'clients that send half a body and hang up, or wait, or send a byte now and then, or read nothing',
    paths: SERVICES,
    async inject(scene) {
      const sockets = await crowd(scene)
      return { brokenAt: Date.now(), meanwhile: () => othersAreServed(scene, sockets), heal: () => leave(sockets) }
    },
  },
]
