import type { Thing } from '@lantoa/chassis/register/thing'
import { expect, test } from 'vitest'
import { refuseExtension, refuseNoReason, refuseNotErased } from './domain.ts'

const request = (more: object): Thing => ({
  ...{ since: '2026-03-17', status: 'in_progress', states: [], version: 1, residentId: 'r1' },
  ...{ kind: 'restrict', withOthers: false, extendedBy: null, refusedFor: null, ...more },
})

test.each([
  ['not extended', {}, undefined],
  ['extended where processing stops', { extendedBy: 15 }, undefined],
  ['extended where nothing stops', { kind: 'see', extendedBy: 1 }, 'nothing-to-extend'],
])('%s', (_what, more, code) => {
  expect(refuseExtension(request(more))?.code).toBe(code)
})

test.each([
  ['refused without a reason', { status: 'refused' }, 'reason-needed'],
  ['refused with one', { status: 'refused', refusedFor: 'legal_hold' }, undefined],
  ['answered without one', { status: 'answered' }, undefined],
])('%s', (_what, more, code) => {
  expect(refuseNoReason(request(more))?.code).toBe(code)
})

test.each([
  ['to be erased, answered before', { kind: 'delete', status: 'answered' }, new Map(), 'not-erased'],
  ['to be erased, answered after', { kind: 'delete', status: 'answered' }, new Map([['r1', {}]]), undefined],
  ['to be erased, refused', { kind: 'delete', status: 'refused' }, new Map(), undefined],
  ['to see, answered', { kind: 'see', status: 'answered' }, new Map(), undefined],
])('%s', (_what, more, erased, code) => {
  expect(refuseNotErased(request(more), erased)?.code).toBe(code)
})
