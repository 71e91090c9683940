import type { LookupAddress } from 'node:dns'
import { Resolver } from 'node:dns/promises'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

export type Post = {
  readonly url: string
  readonly headers: Readonly<Record<string, string | number>>
  readonly body: string | Buffer | null
}

export type PostOptions = { readonly allowPrivate: boolean; readonly timeout: number }

/** An address that is never sent to. */
export class PrivateAddressError extends Error {
  constructor() {
    super('The address lies inside a private network')
    this.name = 'PrivateAddressError'
  }
}

/** Answers the status. Follows no redirect, and looks at the address that is dialled, not at the one that was asked for. */
export function post({ url, headers, body }: Post, { allowPrivate, timeout }: PostOptions): Promise<number> {
  const to = new URL(url)
  const request = to.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    if (!allowPrivate && isRefused(to)) return reject(new PrivateAddressError())
    const guarded = allowPrivate ? {} : { lookup: publicLookup }
    const signal = AbortSignal.timeout(timeout)
    const sent = request(to, { method: 'POST', headers: { ...headers }, signal, ...guarded }, (answer) => {
      answer.resume() // what it says is of no use, but has to be read
      answer.once('end', () => resolve(answer.statusCode ?? 0))
      answer.once('error', reject)
    })
    sent.once('error', reject)
    sent.end(body ?? undefined)
  })
}

/** Whether an address is refused as it stands: without encryption, or a private number. */
export function isRefused({ protocol, hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  return protocol !== 'https:' || host === 'localhost' || (isIP(host) !== 0 && isPrivate(host))
}

/** What the name servers say of a name. */
export type Names = { resolve4(host: string): Promise<string[]>; resolve6(host: string): Promise<string[]> }

// They are asked without the system, which keeps one of few threads for as long as a server likes that is slow on purpose:
// files and all other names would wait for it.
const NAMES: Names = new Resolver({ timeout: 2_000, tries: 2 })

const publicLookup: LookupFunction = (host, options, callback) => {
  findPublic(host, NAMES).then(
    (found) => {
      const [first] = found
      return options.all ? callback(null, [...found]) : callback(null, first?.address ?? '', first?.family)
    },
    (error: NodeJS.ErrnoException) => callback(error, []),
  )
}

/**
 * The numbers behind a name, if there are any.
 * @throws PrivateAddressError where one of them is of a network of its own
 */
export async function findPublic(host: string, names: Names): Promise<readonly LookupAddress[]> {
  const [old, recent] = await Promise.allSettled([names.resolve4(host), names.resolve6(host)])
  const found = [...addressesOf(old, 4), ...addressesOf(recent, 6)]
  if (found.some(({ address }) => isPrivate(address))) throw new PrivateAddressError()
  if (found.length === 0) throw old.status === 'rejected' ? old.reason : new Error(`${host} has no address`)
  return found
}

function addressesOf(said: PromiseSettledResult<string[]>, family: 4 | 6): LookupAddress[] {
  return said.status === 'fulfilled' ? said.value.map((address) => ({ address, family })) : []
}

/** Of the new kind only numbers of the net of everybody are sent to: whatever else there is leads to some inside. */
const PUBLIC = new BlockList()
PUBLIC.addSubnet('2000::', 3, 'ipv6')

const PRIVATE = new BlockList()
for (const [net, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
  ] as const),
  ...([
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ] as const),
]) {
  PRIVATE.addSubnet(net, bits, 'ipv4')
}
// In Teredo and 6to4 stands a number of the old kind, to which it leads.
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  PRIVATE.addSubnet(net, bits, 'ipv6')
}

/** Whether a number is one of a network of its own, of this machine, or of none; one of the old kind in the new form too. */
export function isPrivate(address: string): boolean {
  const old = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (old !== undefined) return isPrivate(old)
  if (isIP(address) !== 6) return PRIVATE.check(address, 'ipv4')
  return !PUBLIC.check(address, 'ipv6') || PRIVATE.check(address, 'ipv6')
}
