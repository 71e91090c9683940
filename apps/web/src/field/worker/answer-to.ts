type Shell = { origin: string; document: string; assets: readonly string[] }
type Asked = { method: string; mode: string; url: string }

/** What of the app itself answers this: its document for every page, or an asset; undefined: the network alone. */
export function answerTo({ method, mode, url }: Asked, { origin, document, assets }: Shell): string | undefined {
  const { origin: from, pathname } = new URL(url)
  if (method !== 'GET' || from !== origin) return undefined
  if (assets.includes(pathname)) return pathname
  return mode === 'navigate' && pathname.startsWith(document) ? document : undefined
}
