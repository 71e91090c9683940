import type { Data, Lantoa } from './client.ts'
import { closedIndicatorLine, closedValueLine, closingLinkText, closingText, NO_HASH } from './closing-texts.ts'

type Reporting = Lantoa['reporting']
type Link = Data<'reporting', 'listClosingLinks'>['items'][number]
type ClosingHead = Data<'reporting', 'listClosings'>['items'][number]

/** What is wrong with a closing. */
export type ClosingFault =
  | 'missing'
  | 'link-altered'
  | 'unknown-key'
  | 'wrongly-signed'
  | 'closing-altered'
  | 'values-altered'
  | 'noted-hash-gone'

export type BrokenClosing = Partial<Pick<ClosingHead, 'closingId' | 'unit' | 'period'>> & {
  /** In the chain; undefined for the chain as a whole. */
  position?: number
  fault: ClosingFault
}

export type VerifiedClosings = {
  /** Closings in the chain. */
  links: number
  /** Closings whose values were counted over too. */
  checked: number
  /** Worth noting at a place that nobody there can write. */
  last: Pick<Link, 'position' | 'hash'> | undefined
  /** The first one that is not as it was closed. */
  broken: BrokenClosing | undefined
}

export type VerifyOptions = {
  /** Units whose closings are checked with all their values, and those beneath them; of others only the links. */
  units: readonly string[]
  /** A hash that was the last one once, and was noted: without it a chain that was made anew looks like the old one. */
  noted?: string
  /** Public keys (`x`) by their ids that were noted; without them those that the service names are believed. */
  keys?: Readonly<Record<string, string>>
  signal?: AbortSignal
  onProgress?: (closings: number) => void
}

/**
 * Checks closings without trusting the service: computes every hash anew, page by page, and verifies the signatures.
 * @throws LantoaError when a page cannot be read
 * @example
 * const { broken, last } = await verifyClosings(lantoa.reporting, { units: ['91'], noted: lastYearsHash })
 */
export async function verifyClosings(reporting: Reporting, options: VerifyOptions): Promise<VerifiedClosings> {
  const chain = await verifyChain(reporting, options)
  const last = [...chain.links.values()].at(-1)
  const found = { links: chain.links.size, checked: 0, last: last && { position: last.position, hash: last.hash } }
  if (chain.broken) return { ...found, broken: chain.broken }
  const seen = new Set<string>()
  for (const unit of options.units) {
    for await (const head of reporting.listClosings.all({ query: { unit, limit: 500 }, signal: options.signal })) {
      if (seen.has(head.closingId)) continue
      const fault = await faultOf(reporting, head, chain.links.get(head.link.position), options.signal)
      const { closingId, period, link } = head
      if (fault) {
        const broken = { position: link.position, closingId, unit: head.unit, period, fault }
        return { ...found, checked: seen.size, broken }
      }
      seen.add(closingId)
      options.onProgress?.(seen.size)
    }
  }
  return { ...found, checked: seen.size, broken: undefined }
}

type Chain = { links: Map<number, Link>; broken: BrokenClosing | undefined }

async function verifyChain(reporting: Reporting, { noted, keys: pinned, signal }: VerifyOptions): Promise<Chain> {
  const keys = await importKeys(reporting, pinned, signal)
  const links = new Map<number, Link>()
  let previousHash = NO_HASH
  let last = 0
  for await (const page of reporting.listClosingLinks.pages({ query: { limit: 500 }, signal })) {
    last = page.last
    for (const link of page.items) {
      const position = links.size + 1
      const fault = link.position === position ? await linkFault(link, previousHash, keys) : 'missing'
      if (fault) return { links, broken: { position, fault } }
      links.set(position, link)
      previousHash = link.hash
    }
  }
  if (links.size < last) return { links, broken: { position: links.size + 1, fault: 'missing' } }
  const isKnown = noted === undefined || [...links.values()].some(({ hash }) => hash === noted)
  return { links, broken: isKnown ? undefined : { fault: 'noted-hash-gone' } }
}

type Keys = ReadonlyMap<string, Awaited<ReturnType<typeof crypto.subtle.importKey>>>

/** 64 bytes in base64url. */
const SIGNATURE = /^[\w-]{86}$/

async function importKeys(reporting: Reporting, pinned: VerifyOptions['keys'], signal?: AbortSignal): Promise<Keys> {
  const named = pinned ? Object.entries(pinned).map(([kid, x]) => ({ kid, x })) : await listKeys(reporting, signal)
  const imported = named.map(async ({ kid, x }) => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x }
    return [kid, await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify'])] as const
  })
  return new Map(await Promise.all(imported))
}

async function listKeys(reporting: Reporting, signal: AbortSignal | undefined) {
  const { keys } = await reporting.listClosingKeys({ signal }).orThrow()
  return keys
}

async function linkFault(link: Link, previousHash: string, keys: Keys): Promise<ClosingFault | undefined> {
  const text = closingLinkText(link)
  if (link.previousHash !== previousHash || (await sha256(text)) !== link.hash) return 'link-altered'
  const key = keys.get(link.keyId)
  if (!key) return 'unknown-key'
  if (!SIGNATURE.test(link.signature)) return 'wrongly-signed'
  const signature = atob(link.signature.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(signature, (one) => one.charCodeAt(0))
  const isSigned = await crypto.subtle.verify('Ed25519', key, bytes, new TextEncoder().encode(text))
  return isSigned ? undefined : 'wrongly-signed'
}

/** Counts a closing over: what it says of itself, then every line of what was closed. */
async function faultOf(
  reporting: Reporting,
  head: ClosingHead,
  link: Link | undefined,
  signal: AbortSignal | undefined,
): Promise<ClosingFault | undefined> {
  if (head.link.hash !== link?.hash || (await sha256(closingText(head))) !== link.bodyHash) return 'closing-altered'
  const params = { closingId: head.closingId }
  const { indicators } = await reporting.getClosing({ params, signal }).orThrow()
  const lines = indicators.map(closedIndicatorLine)
  let count = 0
  for await (const { items } of reporting.listClosedValues.pages({ params, query: { limit: 500 }, signal })) {
    lines.push(items.map(closedValueLine).join(''))
    count += items.length
  }
  const isSame = count === head.valueCount && (await sha256(lines.join(''))) === head.contentHash
  return isSame ? undefined : 'values-altered'
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
