import { expect, test } from 'vitest'
import { BANKS } from './banks.ts'
import { buildVietQr, parseVietQr } from './vietqr.ts'

test('no bank stands there twice, and a code of each says which it is', () => {
  expect(new Set(BANKS.map(({ bin }) => bin)).size).toBe(BANKS.length)
  expect(new Set(BANKS.map(({ name }) => name.toLowerCase())).size).toBe(BANKS.length)
  for (const { bin, name } of BANKS) {
    const built = buildVietQr({ bin, target: 'account', number: '257678859' })
    if (!built.ok) throw new Error(name)
    expect(parseVietQr(built.value)).toMatchObject({ ok: true, value: { bin } })
  }
})
