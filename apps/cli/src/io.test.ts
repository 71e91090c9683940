import { once } from 'node:events'
import { createServer } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { processIo } from './io.ts'

test('a server that never answers is given up in time, whatever is collected meanwhile', async () => {
  const server = createServer(() => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  onTestFinished(() => server.closeAllConnections())
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

  setFlagsFromString('--expose-gc')
  const collecting = setInterval(runInNewContext('gc'), 50)
  onTestFinished(() => clearInterval(collecting))
  const { fetch } = processIo(new AbortController().signal)
  await expect(fetch(new Request(url, { signal: AbortSignal.timeout(500) }))).rejects.toThrow('aborted')
}, 4_000)
