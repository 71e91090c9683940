import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { startContainer } from '@lantoa/testkit/containers'
import { freePort } from '@lantoa/testkit/free-port'
import { GenericContainer, Wait } from 'testcontainers'
import { imageOf } from './service-images.ts'

const PORT = 8_080

/** The gateway as operators run it, with nothing behind it. By default people see it where it listens. */
export async function startGateway(publicUrl?: string) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const definition = new GenericContainer(imageOf('gateway'))
    .withExposedPorts({ container: PORT, host: port })
    .withEnvironment({ LANTOA_PUBLIC_URL: publicUrl ?? url })
    .withTmpFs({ '/tmp': 'rw' })
    .withDroppedCapabilities('ALL')
  const { remove } = await startContainer(definition, Wait.forHttp('/livez', PORT, { abortOnContainerExit: true }))
  return { url, remove }
}

/** As `fetch` cannot: with a host of another name, with what is in a cache, and without unpacking what comes. */
export async function ask(address: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const asked = request(address, { headers }).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  return answer.resume()
}
