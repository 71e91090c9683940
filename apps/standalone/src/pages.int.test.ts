import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { listen } from '@lantoa/chassis/http/http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../test/deployment.ts'
import { pagesOf } from './pages.ts'
import { freePort } from './ports.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let server: Awaited<ReturnType<typeof listen>>
let baseUrl: string

beforeAll(async () => {
  folder = await temporaryFolder()
  await mkdir(join(folder.path, 'assets'))
  await mkdir(join(folder.path, 'field'))
  await writeFile(join(folder.path, 'desk.html'), '<!doctype html>')
  await writeFile(join(folder.path, 'field.html'), '<!doctype html><title>field')
  await writeFile(join(folder.path, 'field/sw.js'), 'wait()')
  await writeFile(join(folder.path, 'assets/desk-1.js'), 'start()')
  await writeFile(join(folder.path, 'sources.sha256'), 'secret')
  const port = await freePort()
  baseUrl = `http://127.0.0.1:${port}`
  const doors = {
    '/desk': pagesOf('desk', folder.path, baseUrl),
    '/field': pagesOf('field', folder.path, baseUrl),
  }
  server = await listen(doors, { host: '127.0.0.1', port })
})
afterAll(async () => {
  await server.close()
  await folder.remove()
})

test.each(['/desk', '/desk/', '/desk/u/31027', '/desk/i/I-04/u/31027.07?on=2026-03-17', '/desk/sources.sha256'])(
  '%s is answered with the one document, looked after each time and under a strict policy',
  async (path) => {
    const answer = await fetch(`${baseUrl}${path}`)
    expect(await answer.text()).toBe('<!doctype html>')
    expect(answer.headers.get('Cache-Control')).toBe('no-cache')
    expect(answer.headers.get('Content-Security-Policy')).toMatch(/^default-src 'self';/)
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    const again = await ask(path, { 'If-None-Match': answer.headers.get('ETag') ?? '' })
    expect(again.statusCode).toBe(304)
  },
)

test('an asset stays for a year, for its name says what is in it; one that is gone is no document', async () => {
  const asset = await fetch(`${baseUrl}/desk/assets/desk-1.js`)
  expect(asset.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(asset.headers.get('Content-Type')).toMatch(/javascript/)
  for (const path of ['desk-2.js', '..%2fsources.sha256', '']) {
    expect((await fetch(`${baseUrl}/desk/assets/${path}`)).status, path).toBe(404)
  }
})

test.each(['/field', '/field/', '/field/h/1/visit/met', '/field/desk.html', '/field/assets', '/desk/sw.js'])(
  '%s shows pages of its own door, or nothing',
  async (path) => {
    const answer = await fetch(`${baseUrl}${path}`)
    const shown =
      path === '/field/assets' ? '' : path === '/desk/sw.js' ? '<!doctype html>' : '<!doctype html><title>field'
    expect(await answer.text()).toBe(shown)
  },
)

test('the worker has a name that stays, so it is looked after each time', async () => {
  const worker = await fetch(`${baseUrl}/field/sw.js`)
  expect(await worker.text()).toBe('wait()')
  expect(worker.headers.get('Cache-Control')).toBe('no-cache')
  expect(worker.headers.get('Content-Type')).toMatch(/javascript/)
})

test('under localhost it leads to where tokens are given', async () => {
  const path = '/desk/u/31027?on=2026-03-17'
  const answer = await ask(path, { Host: `localhost:${new URL(baseUrl).port}` })
  expect(answer.headers.location).toBe(`${baseUrl}${path}`)
})

/** As `fetch` cannot: with a host of another name, and with what is in a cache. */
async function ask(path: string, headers: Record<string, string>): Promise<IncomingMessage> {
  const asked = request(`${baseUrl}${path}`, { headers }).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  return answer.resume()
}
