import { expect, test } from 'vitest'
import { draftSuccessions, type Registered } from './draft-successions.ts'
import { kindAndName } from './kind-and-name.ts'
import type { SuccessionLine } from './successions-file.ts'

const ON = '2025-07-01'
const options = { on: ON, since: '2004-01-01', legalAct: { number: '1', issuer: 'x', date: '2025-06-16' } }
type Unit = Registered['on'] extends ReadonlyMap<string, infer One> ? One : never

function unit(code: string, name: string, validFrom = ON): Unit {
  const level = code.length === 2 ? 'province' : 'commune'
  const kind = level === 'province' ? 'tỉnh' : 'xã'
  const parentCode = level === 'province' ? null : '38'
  return { code, level, kind, name, parentCode, validFrom, validTo: null, successors: [] }
}

function registered(on: readonly Unit[], before: readonly Unit[] = [], since = before): Registered {
  const byCode = (units: readonly Unit[]) => new Map(units.map((one) => [one.code, one]))
  return { on: byCode(on), before: byCode(before), since: byCode(since) }
}

function line(oldCode: string, newCode: string, more: Partial<SuccessionLine> = {}): SuccessionLine {
  const names = { oldName: `Xã ${oldCode}`, newName: 'Xã Tân Ninh' }
  return { line: 2, provinceCode: '38', oldCode, newCode, extent: 'full', ...names, ...more }
}

const province = unit('38', 'Thanh Hóa')
const tanNinh = unit('15715', 'Tân Ninh')

test('old units that nobody registered are entered, under the province as it is today', () => {
  const lines = [line('15712', '15715'), line('15715', '15715'), line('15718', '15715', { oldName: 'Thị Trấn Nưa' })]
  const { draft, gaps, oldUnits } = draftSuccessions('38', lines, registered([province, tanNinh]), options)
  const past = { kind: 'past', into: [{ code: '15715', extent: 'full' }] }
  expect(draft.steps).toMatchObject([
    { kind: 'past', unit: { code: '38', kind: 'tỉnh', parentCode: null, validFrom: '2004-01-01' }, into: [] },
    { ...past, unit: { code: '15712', kind: 'xã', parentCode: '38', validFrom: '2004-01-01' } },
    { ...past, unit: { code: '15715' } },
    { ...past, unit: { code: '15718', kind: 'thị trấn', name: 'Nưa' } },
  ])
  expect(oldUnits).toBe(3)
  expect(gaps.assumedProvinces).toEqual(['38'])
})

test('old units that are registered end, and their code is given to the new one', () => {
  const old = [
    unit('38', 'Thanh Hóa', '2000-01-01'),
    unit('15712', 'Văn Sơn', '2000-01-01'),
    unit('15715', 'Thái Hòa', '2000-01-01'),
  ]
  const lines = [line('15712', '15715'), line('15715', '15715')]
  const { draft, gaps } = draftSuccessions('38', lines, registered(old, old), options)
  expect(draft.steps).toEqual([
    {
      kind: 'merge',
      from: [
        { code: '15712', extent: 'full' },
        { code: '15715', extent: 'full' },
      ],
      into: { code: '15715', begins: { kind: 'xã', name: 'Tân Ninh', parentCode: '38' } },
    },
  ])
  expect(gaps).toMatchObject({ assumedProvinces: [], missing: [] })
})

test('what was split goes into several', () => {
  const other = unit('15664', 'Triệu Sơn')
  const lines = ['15715', '15664'].map((code) => line('15712', code, { extent: 'partial' }))
  const { draft, split } = draftSuccessions('38', lines, registered([province, tanNinh, other], [province]), options)
  expect(draft.steps).toMatchObject([{ kind: 'past', into: [{ extent: 'partial' }, { extent: 'partial' }] }])
  expect(split).toBe(1)
})

test('gaps are told: codes of other units, names, districts, units that are not there', () => {
  const baChe = unit('06978', 'Ba Chẽ')
  const lines = [
    line('06970', '06970', { newName: 'Xã Ba Chẽ' }),
    line('536', '15715', { oldName: 'Huyện Lý Sơn', newName: 'Đặc khu Lý Sơn' }),
    line('11111', '22222', { line: 9 }),
  ]
  const { draft, gaps } = draftSuccessions('38', lines, registered([province, tanNinh, baChe], [province]), options)
  expect(draft.steps).toMatchObject([{ into: [{ code: '06978' }] }, { unit: { code: '536', kind: 'huyện' } }])
  expect(gaps).toMatchObject({
    corrected: [{ from: '06970', to: '06978' }],
    districts: ['536 Huyện Lý Sơn'],
    otherNames: ['15715 Đặc khu Lý Sơn / xã Tân Ninh'],
    missing: [{ line: 9, code: '11111' }],
  })
})

test.each([
  ['Thị Trấn Nưa', 'thị trấn', 'Nưa'],
  ['Xã Tân Ninh', 'xã', 'Tân Ninh'],
  ['Huyện Côn Đảo', 'huyện', 'Côn Đảo'],
  ['Xãng', '', 'Xãng'],
])('%s', (text, kind, name) => {
  expect(kindAndName(text)).toEqual({ kind, name })
})
