import { idOf } from '@lantoa/sheets/read-row'
import { expect, test } from 'vitest'
import { homeInWords, isSameAddress, isSought } from './homes.ts'

const HOME = {
  householdId: idOf('household', '31027.07', 'H-01'),
  hamletCode: '31027.07',
  address: { number: '500/2', lane: 'Tổ 1, Kênh Đôi' },
}

test.each([
  ['its code', 'h-01', true],
  ['a code of nobody', 'H-02', false],
  ['its number', '500', true],
  ['its number and lane without marks', 'kenh doi 500', true],
  ['beginnings of words', 'kê 5', true],
  ['another number', '501', false],
  ['nothing but signs', '-', false],
])('a home is found by %s: "%s" %s', (_what, words, isFound) => {
  expect(isSought(HOME, words)).toBe(isFound)
})

test.each([
  ['the same', { number: '500/2', lane: 'tổ 1, kênh đôi' }, true],
  ['written without marks', { number: ' 500/2', lane: 'To 1 Kenh Doi' }, true],
  ['another number', { number: '500', lane: 'Tổ 1, Kênh Đôi' }, false],
  ['without a lane', { number: '500/2', lane: '' }, false],
  ['nothing', { number: '', lane: '' }, false],
])('an address is %s: %j', (_what, address, isSame) => {
  expect(isSameAddress(address, HOME.address)).toBe(isSame)
})

test('two homes without an address are not one', () => {
  expect(isSameAddress({ number: '', lane: '' }, { number: '', lane: '' })).toBe(false)
})

test('a home is called by its address, else by its id', () => {
  expect(homeInWords(HOME)).toBe('500/2, Tổ 1, Kênh Đôi, 31027.07')
  expect(homeInWords({ ...HOME, address: null })).toBe(`${HOME.householdId.slice(-12)}, 31027.07`)
})
