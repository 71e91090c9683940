import { expect, test } from 'vitest'
import { networkOf } from './network-of.ts'

test.each([
  ['113.161.10.20', '113.161'],
  ['::ffff:113.161.99.1', '113.161'],
  ['2405:4800:1:2::3', '2405:4800'],
  [undefined, ''],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
