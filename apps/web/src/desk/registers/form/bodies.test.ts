import { describe, expect, test } from 'vitest'
import { HOMES } from '../screens/homes.ts'
import type { Screen } from '../screens/screen.ts'
import { screenCalled } from '../screens/screens.ts'
import { correctedColumns, readCorrection, readNew, readStep } from './bodies.ts'
import { textsOf } from './texts.ts'

const MERCHANTS = screenCalled('merchants') as Screen
const STALL = {
  ...{ merchantId: 'x', hamletCode: '31027.07', since: '2026-03-01', name: 'Quán đầu ấp', kind: 'stall', version: 1 },
  ...{ householdId: null, transfer: { since: '2026-03-05', until: null }, qr: null, prices: null, shipping: null },
  ...{ status: 'active', states: [{ status: 'active', from: '2026-03-01' }] },
}
const HOME = {
  ...{
    householdId: 'y',
    hamletCode: '31027.07',
    status: 'active',
    places: [{ hamletCode: '31027.07', from: '2026-03-01' }],
  },
  ...{ address: { number: '12', lane: 'Kênh 5' }, devices: ['tablet'], language: null, version: 1 },
}

/** What is sent when these texts are typed into a form that showed `before`, of a thing that is `now`. */
function corrected(screen: Screen, typed: object, before: object, now: object = before) {
  const texts = textsOf(correctedColumns(screen), before as never)
  return readCorrection(screen, { ...texts, ...typed }, texts, now as never)
}

describe('a correction', () => {
  test.each<[what: string, screen: Screen, typed: object, before: object, body: unknown]>([
    ['of nothing is none', MERCHANTS, {}, STALL, undefined],
    ['has what was changed', MERCHANTS, { name: 'Quán Bà Tư' }, STALL, { name: 'Quán Bà Tư' }],
    ['of a choice', MERCHANTS, { kind: 'shop' }, STALL, { kind: 'shop' }],
    [
      'has an object whole',
      MERCHANTS,
      { 'transfer.until': '01/06/2026' },
      STALL,
      { transfer: { since: '2026-03-05', until: '2026-06-01' } },
    ],
    [
      'of an object that is emptied says that it is none',
      MERCHANTS,
      { 'transfer.since': '' },
      STALL,
      { transfer: null },
    ],
    ['of an address', HOMES, { 'address.lane': 'Kênh 6' }, HOME, { address: { number: '12', lane: 'Kênh 6' } }],
    ['of boxes', HOMES, { devices: 'tablet; computer' }, HOME, { devices: ['tablet', 'computer'] }],
    ['of boxes that are all cleared', HOMES, { devices: '' }, HOME, { devices: [] }],
  ])('%s', (_what, screen, typed, before, body) => {
    expect(corrected(screen, typed, before)).toEqual({ body })
  })

  test('leaves alone what somebody else changed meanwhile', () => {
    const now = { ...HOME, address: { number: '14', lane: 'Kênh 5' }, language: 'rad', version: 2 }
    expect(corrected(HOMES, { 'address.lane': 'Kênh 6' }, HOME, now)).toEqual({
      body: { address: { number: '14', lane: 'Kênh 6' } },
    })
  })

  test('says what cannot be read', () => {
    expect(corrected(MERCHANTS, { since: '3/4/2026', name: '' }, STALL)).toEqual({
      wrong: [
        { column: 'since', wanted: { kind: 'day', choices: [] } },
        { column: 'name', wanted: { kind: 'text', choices: [] } },
      ],
    })
  })
})

test('a new thing has the id of its form, a hamlet its own code', () => {
  const stall = { hamletCode: '31027.07', since: '01/03/2026', name: 'Quán', kind: 'stall' }
  expect(readNew(MERCHANTS, stall, 'id-1')).toEqual({
    body: { id: 'id-1', record: { ...stall, since: '2026-03-01' } },
  })
  const hamlet = { hamletCode: '31027.09', kind: 'ấp', name: 'Kênh Mới', validFrom: '01/03/2026' }
  expect(readNew(screenCalled('units') as Screen, hamlet, 'id-1')).toEqual({
    body: { id: '31027.09', record: { kind: 'ấp', name: 'Kênh Mới', validFrom: '2026-03-01' } },
  })
})

describe('a step', () => {
  const stepCalled = (name: string) => {
    const step = MERCHANTS.steps.find((one) => one.name === name)
    if (!step) throw new Error(`There is no ${name}`)
    return step
  }

  test.each([
    ['to-paused', { on: '17/03/2026' }, { body: { status: 'paused', on: '2026-03-17' } }],
    ['to-paused', { on: '' }, { wrong: [{ column: 'on', wanted: { kind: 'day', choices: [] } }] }],
    [
      'correct-status',
      { status: 'paused', from: '17/03/2026', on: '', reason: 'nhầm' },
      { body: { status: 'paused', from: '2026-03-17', on: null, reason: 'nhầm' } },
    ],
  ])('%s with %j', (name, typed, read) => {
    expect(readStep(stepCalled(name), typed)).toEqual(read)
  })

  test('a choice that nobody made is wanted by the words that people write', () => {
    const close = HOMES.steps.find(({ name }) => name === 'close')
    expect(close && readStep(close, { status: '', on: '17/03/2026' })).toMatchObject({
      wrong: [{ column: 'status', wanted: { choices: expect.arrayContaining(['đã chuyển đi']) } }],
    })
  })

  test.each([
    ['active', ['to-paused', 'to-closed']],
    ['paused', ['to-active', 'to-closed', 'correct-status']],
    ['closed', ['correct-status']],
  ])('of what is %s: %j', (status, open) => {
    const states = [
      { status: 'active', from: '2026-03-01' },
      ...(status === 'active' ? [] : [{ status, from: '2026-03-17' }]),
    ]
    const steps = MERCHANTS.steps.filter(({ isOpen }) => isOpen({ ...STALL, status, states }))
    expect(steps.map(({ name }) => name)).toEqual(open)
  })
})
