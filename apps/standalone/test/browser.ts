/** A page at which a browser has arrived, whatever its status. */
export type Page = { url: URL; status: number; headers: Headers; text: string }

export type Browser = {
  /** Opens an address, or sends a form to it, and follows where it is sent on to. */
  open(url: string | URL, form?: Record<string, string>, headers?: Record<string, string>): Promise<Page>
  /** What it would send along to an address. */
  cookies(url: string | URL): string
}

type Cookie = { path: string; value: string }

/** A browser without scripts, as far as a login needs one: it keeps cookies and follows redirects. */
export function openBrowser(): Browser {
  const jar = new Map<string, Cookie>()

  function cookies(url: string | URL): string {
    const { pathname } = new URL(url)
    const sent = [...jar.values()].filter(
      ({ path }) => pathname === path || pathname.startsWith(`${path.replace(/\/$/, '')}/`),
    )
    return sent.map(({ value }) => value).join('; ')
  }

  function keep(line: string): void {
    const [value = '', ...attributes] = line.split('; ')
    const path = attributes.find((each) => each.startsWith('path='))?.slice('path='.length) ?? '/'
    const key = `${value.split('=')[0]} ${path}`
    if (/expires=Thu, 01 Jan 1970/.test(line)) jar.delete(key)
    else jar.set(key, { path, value })
  }

  async function open(url: string | URL, form?: Record<string, string>, headers: Record<string, string> = {}) {
    let at = new URL(url)
    for (let body = form; ; body = undefined) {
      const answer = await fetch(at, {
        redirect: 'manual',
        headers: { accept: 'text/html', cookie: cookies(at), ...(body ? { origin: at.origin } : {}), ...headers },
        ...(body ? { method: 'POST', body: new URLSearchParams(body) } : {}),
      })
      for (const line of answer.headers.getSetCookie()) keep(line)
      const next = answer.headers.get('location')
      if (!next) return { url: at, status: answer.status, headers: answer.headers, text: await answer.text() }
      at = new URL(next, at)
    }
  }

  return { open, cookies }
}
