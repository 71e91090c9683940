import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns/promises'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { findPublic, isPrivate, isRefused, type Names, PrivateAddressError, post } from './post.ts'

test.each(['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '0.0.0.0', '100.64.0.1', '::1'])(
  '%s is private',
  (address) => {
    expect(isPrivate(address)).toBe(true)
  },
)
test.each([
  ...['::ffff:127.0.0.1', 'fd00::1', 'fe80::1', '::', 'fec0::1', '100::1', '::ffff:0:7f00:1', '64:ff9b::7f00:1'],
  // One of the old kind within: of 6to4, of Teredo, of a translator of one's own.
  ...['2002:7f00:1::', '2001:0:7f00:1::', '64:ff9b:1::7f00:1'],
])('%s is private', (address) => {
  expect(isPrivate(address)).toBe(true)
})
test.each(['8.8.8.8', '172.32.0.1', '2001:4860:4860::8888', '2402:800::1', '::ffff:8.8.8.8'])(
  '%s is not',
  (address) => {
    expect(isPrivate(address)).toBe(false)
  },
)

test.each([
  ['http://push.example/1', true],
  ['https://push.example/1', false],
  ['https://localhost/1', true],
  ['https://[::1]/1', true],
  ['https://[::ffff:7f00:1]/1', true],
  ['https://2130706433/1', true], // 127.0.0.1, as one number
])('%s is refused as it stands: %s', (url, refused) => {
  expect(isRefused(new URL(url))).toBe(refused)
})

describe('nothing is posted', () => {
  const options = { allowPrivate: false, timeout: 1_000 }
  test.each(['https://127.0.0.1:1/', 'http://push.example/'])('to %s', async (url) => {
    await expect(post({ url, headers: {}, body: '' }, options)).rejects.toBeInstanceOf(PrivateAddressError)
  })
})

describe('a name', () => {
  const says = (old: readonly string[] | Error, recent: readonly string[] | Error): Names => {
    const answer = async (said: readonly string[] | Error) => {
      if (said instanceof Error) throw said
      return [...said]
    }
    return { resolve4: () => answer(old), resolve6: () => answer(recent) }
  }
  const none = new Error('ENOTFOUND')

  test('has the numbers of both kinds, as far as there are any', async () => {
    const [old, recent] = ['8.8.8.8', '2001:4860:4860::8888']
    const numbers = async (names: Names) => (await findPublic('push.example', names)).map(({ address }) => address)
    expect(await numbers(says([old], [recent]))).toEqual([old, recent])
    expect(await numbers(says([old], none))).toEqual([old])
    expect(await numbers(says(none, [recent]))).toEqual([recent])
  })

  test.each([
    [['8.8.8.8', '10.0.0.1'], none],
    [['8.8.8.8'], ['fd00::1']],
  ])('is refused where one of %s and %s is private', async (old, recent) => {
    await expect(findPublic('push.example', says(old, recent))).rejects.toBeInstanceOf(PrivateAddressError)
  })

  test.each([
    [none, none],
    [[], none],
  ])('without any is nobody', async (old, recent) => {
    await expect(findPublic('push.example', says(old, recent))).rejects.toThrow()
  })

  test('whose server never answers is given up', async () => {
    const silent = createSocket('udp4').bind(0, '127.0.0.1')
    await once(silent, 'listening')
    const names = new Resolver({ timeout: 20, tries: 1 })
    names.setServers([`127.0.0.1:${silent.address().port}`])
    await expect(findPublic('push.example', names)).rejects.toMatchObject({ code: 'ETIMEOUT' })
    silent.close()
  })
})
