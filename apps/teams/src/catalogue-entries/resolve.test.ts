import { expect, test } from 'vitest'
import { type Entry, resolveTexts } from './resolve.ts'

const ON = '2026-03-17'

function entry(code: string, more: Partial<Entry> = {}): Entry {
  const since = more.since ?? '2025-07-01'
  return {
    ...{ catalogueEntryId: code, code, name: code, nameEn: '', aliases: [], since },
    ...{ states: [{ status: 'active', from: since }] },
    ...more,
  }
}

const retiredOn = (from: string) => ({
  states: [
    { status: 'active', from: '2025-07-01' },
    { status: 'retired', from },
  ],
})

const ENTRIES = [
  entry('postmart', { name: 'PostMart', aliases: ['portmart'] }),
  entry('dak_lak_so', { name: 'Đắk Lắk Số' }),
  entry('facebook', { aliases: ['Facebook page', 'Facebook group'] }),
  entry('voso', retiredOn('2026-01-01')),
  entry('voso_new', { aliases: ['voso'], since: '2026-01-01' }),
  entry('old_shop', retiredOn('2026-01-01')),
  entry('later', { since: '2026-04-01' }),
  entry('fair_a', { name: 'Chợ phiên' }),
  entry('fair_b', { aliases: ['chợ phiên'] }),
]

test.each([
  ['postmart', 'postmart'],
  ['PostMart.vn', 'postmart'],
  ['https://www.portmart.vn/', 'postmart'],
  ['POST MART', 'postmart'],
  ['dak lak so', 'dak_lak_so'],
  ['Đăk Lăk số', 'dak_lak_so'],
  ['facebook (page)', 'facebook'],
  ['voso', 'voso_new'],
  ['old shop', 'old_shop'],
  ['later', null],
  ['chợ phiên', null],
  ['something else', null],
  ['.vn', null],
])('%s means %s', (text, code) => {
  expect(resolveTexts(ENTRIES, [text], ON)).toMatchObject([{ text, code }])
})

test('what was retired stays readable and says so; as it was before, it was in use', () => {
  expect(resolveTexts(ENTRIES, ['old_shop'], ON)[0]?.meant).toMatchObject([{ retired: true }])
  expect(resolveTexts(ENTRIES, ['old_shop', 'voso'], '2025-12-31')).toMatchObject([
    { code: 'old_shop', meant: [{ retired: false }] },
    { code: 'voso', meant: [{ retired: false }] },
  ])
})

test('what several things are called is left to a person, who is shown them', () => {
  const [resolved] = resolveTexts(ENTRIES, ['Chợ Phiên'], ON)
  expect(resolved?.meant.map(({ code }) => code)).toEqual(['fair_a', 'fair_b'])
})

test('one code of two units is one thing, in use where one of them uses it', () => {
  const twice = [entry('zalo', retiredOn('2026-01-01')), entry('zalo', { catalogueEntryId: 'of the province' })]
  expect(resolveTexts(twice, ['Zalo'], ON)).toMatchObject([
    { code: 'zalo', meant: [{ catalogueEntryId: 'of the province', retired: false }] },
  ])
})
