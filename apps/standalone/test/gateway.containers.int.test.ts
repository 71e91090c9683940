import { gzipSync } from 'node:zlib'
import { listen } from '@lantoa/chassis/http/http'
import { skipContainers, whyNoContainers } from '@lantoa/testkit/containers'
import { freePort } from '@lantoa/testkit/free-port'
import { buildOnce } from '@lantoa/web/build-once'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { frontPage } from '../src/front-page.ts'
import { pagesOf } from '../src/pages.ts'
import { ask, startGateway } from './gateway.ts'
import { buildGatewayImage } from './service-images.ts'

const reason = await whyNoContainers()
if (reason !== undefined) skipContainers(reason)

/** What decides how browsers treat an answer. */
const HEADERS = [
  ...['content-security-policy', 'permissions-policy', 'x-content-type-options'],
  ...['referrer-policy', 'cache-control'],
]

describe.skipIf(reason !== undefined)('the gateway', () => {
  let gateway: Awaited<ReturnType<typeof startGateway>>
  let standalone: Awaited<ReturnType<typeof startPages>>
  let script: string

  beforeAll(async () => {
    await buildGatewayImage()
    gateway = await startGateway()
    standalone = await startPages()
    script = await scriptAt(gateway.url)
  }, 600_000)
  afterAll(async () => {
    await gateway?.remove()
    await standalone?.close()
  })

  test.each([
    ['the doors', () => '/'],
    ['the desk', () => '/desk'],
    ['a page', () => '/desk/u/31027?on=2026-03-17'],
    ['what has a name like a file', () => '/desk/sources.sha256'],
    ['the field app', () => '/field/'],
    ['one of its pages', () => '/field/h/1/visit/met'],
    ['its worker', () => '/field/sw.js'],
    ['a script', scriptAt],
  ])('answers %s as the standalone does', async (_what, path) => {
    const [ours, theirs] = await Promise.all(
      [gateway, standalone].map(async ({ url }) => fetch(url + (await path(url)))),
    )
    const decisive = (answer?: Response) => HEADERS.map((name) => `${name}: ${answer?.headers.get(name)}`)
    expect(decisive(ours)).toEqual(decisive(theirs))
    expect([ours?.status, theirs?.status]).toEqual([200, 200])
    expect(ours?.headers.get('Content-Type')).toMatch(/(html|javascript); charset=utf-8$/i)
  })

  test('sends scripts packed as small as they get, and nothing again to who has it', async () => {
    const { headers } = await ask(gateway.url + script, { 'Accept-Encoding': 'gzip' })
    expect(headers['content-encoding']).toBe('gzip')
    expect(headers.vary).toBe('Accept-Encoding')
    const plain = new Uint8Array(await (await fetch(gateway.url + script)).arrayBuffer())
    expect(Number(headers['content-length'])).toBeLessThanOrEqual(gzipSync(plain).length)
    const { headers: page } = await ask(`${gateway.url}/desk/`)
    expect((await ask(`${gateway.url}/desk/`, { 'If-None-Match': page.etag ?? '' })).statusCode).toBe(304)
  })

  test.each(['/desk/assets/desk-gone.js', '/desk/assets/', '/desk/assets', '/deskx', '/assets/'])(
    'has nothing at %s, and says so as the services do',
    async (path) => {
      const answer = await fetch(gateway.url + path)
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, 'application/problem+json'])
    },
  )

  test('says where people log in: at its own origin, so that the policy lets the pages ask there', async () => {
    const answer = await fetch(`${gateway.url}/session.json`)
    expect(await answer.json()).toEqual({ issuer: `${gateway.url}/realms/lantoa`, clientId: 'lantoa-web' })
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  })

  test('leads on from localhost to where tokens are given', async () => {
    const path = '/desk/u/31027?on=2026-03-17'
    const { statusCode, headers } = await ask(gateway.url + path, { Host: 'localhost:18080' })
    expect([statusCode, headers.location]).toEqual([302, gateway.url + path])
  })

  // Many a proxy names as host what it passes on to.
  test('leads nobody round in circles whom a proxy passes on to localhost', async () => {
    const behindProxy = await startGateway('https://lantoa.example')
    const { statusCode } = await ask(`${behindProxy.url}/desk/`, { Host: 'localhost:8080' })
    await behindProxy.remove()
    expect(statusCode).toBe(200)
  })
})

/** The address of the script that the desk begins with. */
async function scriptAt(url: string): Promise<string> {
  const document = await (await fetch(`${url}/desk/`)).text()
  const [script] = /\/desk\/assets\/desk-[^"]+\.js/.exec(document) ?? []
  if (script === undefined) throw new Error(`There is no script in: ${document}`)
  return script
}

/** The pages as the standalone serves them. */
async function startPages() {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const pages = await buildOnce()
  const apps = {
    '/field': pagesOf('field', pages, url),
    '/desk': pagesOf('desk', pages, url),
    '/': frontPage(pages, () => undefined),
  }
  const { close } = await listen(apps, { host: '127.0.0.1', port })
  return { url, close }
}
