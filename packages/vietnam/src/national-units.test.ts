import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readNationalUnits } from './national-units.ts'
import { fold } from './text.ts'

const units = readNationalUnits()
const FOLDER = process.env.LANTOA_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))
const LIST_OF_2026 = `${FOLDER}/vietnam-units-2026.csv`

/** A unit as it is on a day: the last version that has begun. */
function on(day: string) {
  return new Map(units.filter(({ validFrom }) => validFrom <= day).map((unit) => [unit.code, unit]))
}

test('34 provinces and 3,321 communes began on 2025-07-01, each commune in a province', () => {
  const began = [...on('2025-07-01').values()]
  const provinces = new Set(began.filter(({ level }) => level === 'province').map(({ code }) => code))
  const communes = began.filter(({ level }) => level === 'commune')
  expect([provinces.size, communes.length, began.length]).toEqual([34, 3321, 3355])
  expect(communes.filter(({ parentCode }) => !provinces.has(parentCode ?? ''))).toEqual([])
  expect(began.filter(({ code, level }) => code.length !== (level === 'province' ? 2 : 5))).toEqual([])
  const counts = ['66', '91', '38', '12'].map((code) => communes.filter((unit) => unit.parentCode === code).length)
  expect(counts).toEqual([102, 102, 166, 38])
})

test('each lies in Vietnam, and all communes but four have an area', () => {
  const abroad = units.filter(({ centre: { latitude, longitude } }) => {
    return !(latitude > 7 && latitude < 23.5 && longitude > 102 && longitude < 118)
  })
  expect(abroad.map(({ code, centre }) => [code, centre])).toEqual([])
  const without = units.filter(({ level, areaKm2 }) => level === 'commune' && !(areaKm2 !== undefined && areaKm2 > 0))
  expect(without.map(({ code }) => code)).toEqual(['06187', '19147', '19159', '28435'])
})

test.each([
  ['06978', 'xã', 'Ba Chẽ', '22'],
  ['10543', 'phường', 'Việt Hòa', '31'],
  ['11848', 'xã', 'Vĩnh Hòa', '31'],
  ['31027', 'xã', 'U Minh Thượng', '91'],
  ['31078', 'đặc khu', 'Phú Quốc', '91'],
])('%s is %s %s in %s', (code, kind, name, parentCode) => {
  expect(on('2025-07-01').get(code)).toMatchObject({ kind, name, parentCode })
})

test('a commune of Đồng Nai is a xã until 2026-04-29 and a phường from the next day on', () => {
  const kinds = (code: string) => ['2026-04-29', '2026-04-30'].map((day) => on(day).get(code)?.kind)
  expect(kinds('26368')).toEqual(['xã', 'phường'])
  expect(kinds('26362')).toEqual(['xã', 'xã'])
  expect(kinds('75')).toEqual(['tỉnh', 'thành phố'])
  const changed = units.filter(({ validFrom }) => validFrom === '2026-04-30')
  expect(changed.filter(({ level }) => level === 'commune')).toHaveLength(10)
  expect(changed.every(({ continues }) => continues)).toBe(true)
})

describe('beside the list of 2026', () => {
  const there = existsSync(LIST_OF_2026)
  // biome-ignore lint/suspicious/noConsole: who reads a green run must know what it did not see.
  if (!there) console.warn(`NOT COMPARED with the list of 2026: no ${LIST_OF_2026}. Set LANTOA_DATA.`)

  test.runIf(there)('every unit is the same but for where a tone mark stands', () => {
    const [, ...lines] = readFileSync(LIST_OF_2026, 'utf8').trim().split(/\r?\n/)
    const listed = lines.map((line) => {
      const [code = '', level, kind = '', name = '', , parent] = line.split(',')
      return { code, level, kind: kind.toLowerCase(), name: fold(name), parentCode: parent || null }
    })
    const today = [...on('2026-05-01').values()].map(({ code, level, kind, name, parentCode }) => {
      return { code, level, kind, name: fold(name), parentCode }
    })
    const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1)
    expect(today.sort(byCode)).toEqual(listed.sort(byCode))
  })
})
