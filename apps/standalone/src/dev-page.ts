import { type RequestHandler, Router } from 'express'
import type { Coming } from './coming.ts'
import type { Demo } from './demo-clients.ts'
import { escapeHtml } from './escape-html.ts'
import { FIRST_COMMANDS } from './first-commands.ts'

const SERVICES = [
  ['teams', 'units, bodies, members, visits, skills'],
  ['identity', 'households, residents, steps to an electronic identity, consents'],
  ['payments', 'who can pay without cash'],
  ['government', 'what offices do and own'],
  ['market', 'who sells what, and where'],
  ['reporting', 'indicators'],
] as const

/** A page at `/dev` that says what runs where, what to try first, and what is still coming. */
export function devPage(page: {
  baseUrl: string
  clientsFile: string
  demo: Demo
  coming(): Coming | undefined
}): Router {
  const answer: RequestHandler = (_request, response) => {
    response.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
    response.type('html').send(render(page))
  }
  return Router().get('/', answer)
}

function render({ baseUrl, clientsFile, demo, coming }: Parameters<typeof devPage>[0]): string {
  const still = coming()
  const notice =
    still === undefined
      ? ''
      : `<p role="status">Data is still coming (${escapeHtml(still.what)}: ${still.done} of ${still.total}): numbers are not whole yet. This page shows how far it is.</p>`
  const rows = SERVICES.map(
    ([name, what]) => `
      <tr><td><a href="/${name}/docs">${name}</a></td><td>${what}</td>
        <td><a href="/${name}/openapi.json">OpenAPI</a> <a href="/${name}/readyz">ready?</a> <a href="/${name}/metrics">metrics</a></td></tr>`,
  ).join('')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lan Tỏa for developers</title>
${still === undefined ? '' : '<meta http-equiv="refresh" content="2">'}
<style>
  body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
  td { padding: .3rem 1.2rem .3rem 0; vertical-align: top }
  pre { padding: 1rem; border: 1px solid; border-radius: .4rem; overflow-x: auto; user-select: all }
</style>
<h1>Lan Tỏa</h1>
<p><a href="/">Doors for people</a></p>
<p>System of record and scoreboard of the community digital technology teams. All services run in one process here.</p>
${notice}
<table>${rows}
  <tr><td><a href="/oidc/.well-known/openid-configuration">oidc</a></td><td>the issuer of tokens, for development only</td><td></td></tr>
</table>
<h2>Try it</h2>
<pre>${escapeHtml(FIRST_COMMANDS[demo].join('\n'))}</pre>
<p>There is one client for each role; ids and secrets stand in <code>${escapeHtml(clientsFile)}</code>. An access token comes from
<code>${escapeHtml(baseUrl)}/oidc/token</code> by the client credentials grant.</p>
</html>
`
}
