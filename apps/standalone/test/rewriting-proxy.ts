import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { freePort } from '@lantoa/testkit/free-port'

/** What takes the place of what in the answer at a path. */
export type Rewrite = { path: string; what: RegExp; by: string }

/** A proxy between a browser and a server, whose answers can be given others: also those to a worker's own script. */
export async function startRewritingProxy() {
  const port = await freePort()
  const rewrites: Rewrite[] = []
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '')
    const own = rewrites.filter(({ path }) => path === url.pathname)
    // Whole and not packed, or there is nothing to rewrite.
    const { 'accept-encoding': _packed, 'if-none-match': _tag, 'if-modified-since': _day, ...plain } = asked.headers
    const headers = own.length > 0 ? plain : asked.headers
    const passedOn = request(url, { method: asked.method, headers }, async (given) => {
      if (own.length === 0) {
        answer.writeHead(given.statusCode ?? 502, given.headers)
        return given.pipe(answer)
      }
      const body = Buffer.concat(await given.toArray()).toString()
      const { 'content-length': _length, etag: _etag, ...kept } = given.headers
      answer.writeHead(given.statusCode ?? 502, kept)
      return answer.end(own.reduce((text, { what, by }) => text.replace(what, by), body))
    })
    passedOn.on('error', () => answer.destroy())
    asked.pipe(passedOn)
  })
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return {
    /** As a context of the browser takes it; machines of one's own are usually asked without. */
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' },
    rewrites,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
