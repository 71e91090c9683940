import { expect, test } from 'vitest'
import { pathOf, recordOf } from './decide.ts'

const TODAY = '2026-03-17'
const HAMLET = '31027.07'
const ALL = { kind: 'fake_bank', medium: 'call', harm: 'none', what: ' Đòi đọc mã OTP ' } as const

test('where it was is asked of whoever goes to several hamlets', () => {
  expect(pathOf([HAMLET])).toEqual(['kind', 'medium', 'harm', 'what'])
  expect(pathOf([HAMLET, '31027.08'])).toContain('hamletCode')
})

test('all answers are what the server is told, with or without words', () => {
  const place = { id: 'one', hamletCodes: [HAMLET] }
  const body = { unitCode: HAMLET, since: TODAY, kind: 'fake_bank', medium: 'call', harm: 'none' }
  expect(recordOf(ALL, place, TODAY)?.body).toEqual({ ...body, what: 'Đòi đọc mã OTP' })
  expect(recordOf({ ...ALL, what: '' }, place, TODAY)?.body).toEqual({ ...body, what: '' })
  expect(recordOf({ ...ALL, hamletCode: '31027.08' }, place, TODAY)?.body.unitCode).toBe('31027.08')
})

test.each([
  ['what it was', { ...ALL, kind: undefined }, [HAMLET]],
  ['how it came', { ...ALL, medium: undefined }, [HAMLET]],
  ['whether somebody lost something', { ...ALL, harm: undefined }, [HAMLET]],
  ['where it was', ALL, []],
])('nothing is told while it is open %s', (_what, answers, hamletCodes) => {
  expect(recordOf(answers as never, { id: 'one', hamletCodes }, TODAY)).toBeUndefined()
})
