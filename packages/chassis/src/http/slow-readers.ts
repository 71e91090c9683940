import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** Bytes that somebody takes at least in every window of so many milliseconds, as long as there is something to take. */
export type Pace = { bytes: number; window: number }

/** Five kilobytes a second: less than any line that a tablet has, and a file of a thousand homes in half a minute. */
const PACE: Pace = { bytes: 150_000, window: 30_000 }

/**
 * Cuts connections whose clients take less than that: what is held for them is held from others. A byte now and then is
 * no sign of life. Whoever waits for us is left alone, for then nothing lies there to be taken.
 */
export function cutSlowReaders(server: Server, { bytes, window }: Pace = PACE): void {
  const open = new Set<Socket>()
  const behind = new WeakMap<Socket, number>()

  function look(): void {
    for (const socket of open) {
      const taken = socket.bytesWritten - socket.writableLength
      const before = behind.get(socket)
      if (socket.writableLength === 0) behind.delete(socket)
      else if (before === undefined || taken - before >= bytes) behind.set(socket, taken)
      else socket.destroy()
    }
  }

  const timer = setInterval(look, window).unref()
  server.on('close', () => clearInterval(timer))
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
}
