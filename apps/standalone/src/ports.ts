import { once } from 'node:events'
import { createServer } from 'node:net'
import { StartError } from './start-error.ts'

/** A TCP port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return tryPort(0)
}

/** @throws StartError when somebody listens on the port already, or this user may not */
export async function checkPort(port: number): Promise<void> {
  try {
    await tryPort(port)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') {
      throw new StartError(`Port ${port} is in use. Does Lan Tỏa run already? Else choose another with LANTOA_PORT.`)
    }
    throw new StartError(`Port ${port} cannot be used (${code}). Choose another with LANTOA_PORT.`)
  }
}

async function tryPort(port: number): Promise<number> {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port')
  return address.port
}
