import type { DeviceState } from '@lantoa/contracts/teams/devices.http'
import { expect, test } from 'vitest'
import { standingOf } from './domain.ts'

const [LAN, HOA] = ['01990f3e-7c1a-7000-8000-0000000000c1', '01990f3e-7c1a-7000-8000-0000000000c2']
const revocation = { at: '2026-03-17T13:00:00Z', by: 'officer', reason: 'lost' as const }
const deviceOf = (facts: object) => ({ ownerId: LAN, revocation: null, ...facts }) as DeviceState

test.each([
  ['her own', deviceOf({}), LAN, 'ok'],
  ['her own, revoked', deviceOf({ revocation }), LAN, 'revoked'],
  ['that of somebody else', deviceOf({}), HOA, 'unknown'],
  ['that of somebody else, revoked', deviceOf({ revocation }), HOA, 'unknown'],
  ['one that nobody registered', undefined, LAN, 'unknown'],
  ['one that a program names', deviceOf({}), undefined, 'unknown'],
])('%s stands as %s', (_which, device, personId, standing) => {
  expect(standingOf(device, personId)).toBe(standing)
})
