import { expect, test } from 'vitest'
import { readPartners } from './partners.ts'
import { readCell } from './read-row.ts'
import { SESSIONS } from './session-lists.ts'
import { meantBy } from './word-of-choice.ts'

const WORDS = [
  ['viễn thông', 'telecom'],
  ['đang bán', 'active'],
  ['má', 'mother'],
  ['mạ', 'seedling'],
] as const

test.each([
  ['viễn thông', 'telecom'],
  ['Viễn  Thông', 'telecom'],
  ['viễn thông'.normalize('NFD'), 'telecom'],
  ['VIEN THONG', 'telecom'],
  ['viễnthông', 'telecom'],
  ['dang ban', 'active'],
  ['MẠ', 'seedling'],
  ['ma', undefined], // either of two: a person says which
  ['viễn', undefined],
  ['…', undefined],
  ['', undefined],
])('"%s" means %s', (typed, value) => {
  expect(meantBy(WORDS, typed)).toBe(value)
})

test('kinds, audiences, headcounts and partners of sessions are read so', () => {
  const cell = (path: string, text: string) => {
    const column = SESSIONS.columns.find((one) => one.path === path)
    return column && readCell(column, text)
  }
  expect(cell('kind', 'Buoi thuc hanh')).toEqual({ value: 'practice' })
  expect(cell('audiences', 'Nguoi dan; HOC SINH')).toEqual({ value: ['residents', 'pupils'] })
  expect(cell('headcounts', 'hoc sinh 40')).toEqual({ value: [{ audience: 'pupils', count: 40 }] })
  expect(readPartners('VIEN THONG: Bao cao vien (Viettel)')).toEqual([
    { partner: 'telecom', role: 'speaker', name: 'Viettel' },
  ])
})
