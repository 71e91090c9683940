import { describe, expect, test } from 'vitest'
import { readRealList } from '../test/real-list.ts'
import { REFORM, unit } from '../test/sample.ts'
import { checkTree } from './check-tree.ts'
import { buildTree } from './tree.ts'
import { hamletCode } from './unit.ts'

const { real, rows } = readRealList()
const tree = buildTree(rows)
const BEFORE = '2025-06-30'
const AFTER = '2026-03-17'

test('Văn Sơn and Thái Hòa count today in Tân Ninh, Hoằng Đồng in Hoằng Hóa', () => {
  const now = tree.rollUp(BEFORE, AFTER)
  expect(['15712', '15715', '15718', '15952'].map(now)).toEqual(['15715', '15715', '15715', '15865'])
  expect(tree.find('15715', BEFORE)?.name).toContain('Thái Hòa')
  expect(tree.find('15715', AFTER)?.name).toContain('Tân Ninh')
  expect(tree.predecessors('15715', REFORM).map((end) => end.unit.code)).toEqual(['15712', '15715', '15718'])
  expect(now('22252')).toBeUndefined()
  expect(tree.successors('22252', '2020-01-01', AFTER).map((end) => end.unit.code)).toContain('22240')
})

describe.runIf(real)('the national list', () => {
  test('holds 34 provinces and 3,321 communes and is sound', () => {
    expect(tree.roots(AFTER)).toHaveLength(34)
    expect(tree.descendants('VN', AFTER)).toHaveLength(34 + 3321)
    expect(['66', '91', '38', '22'].map((code) => tree.children(code, AFTER).length)).toEqual([102, 102, 166, 54])
    expect(checkTree(rows)).toEqual([])
  })

  test('a commune that was not split counts in exactly one commune of today', () => {
    const now = tree.rollUp(BEFORE, AFTER)
    const old = rows.filter((row) => row.validTo === REFORM)
    const whole = old.filter((row) => row.successors.every((succession) => succession.extent === 'full'))
    expect(old.length).toBeGreaterThan(10_000)
    expect(whole.filter((row) => tree.find(now(row.code) ?? '', AFTER)?.level !== 'commune')).toEqual([])
    const split = old.filter((row) => row.successors.every((succession) => succession.extent === 'partial'))
    expect(split.length).toBeGreaterThan(0)
    expect(split.filter((row) => now(row.code) !== undefined)).toEqual([])
  })
})

describe('with 100,000 hamlets', () => {
  const communes = tree.descendants('VN', AFTER).filter((code) => code.length === 5)
  const territory = rows.filter((row) => row.level !== 'hamlet')
  const hamlets = Array.from({ length: 100_000 }, (_, at) => {
    const parentCode = communes[at % communes.length] ?? ''
    return unit({ code: hamletCode(parentCode, Math.floor(at / communes.length) + 1), parentCode, validFrom: REFORM })
  })

  test('all are built into one tree', () => {
    const large = buildTree([...territory, ...hamlets])
    expect(large.leaves('VN', AFTER)).toHaveLength(100_000)
  })

  test('5,000 hamlets registered one by one beside them are all there', () => {
    let large = buildTree([...territory, ...hamlets.slice(5000)])
    for (const hamlet of hamlets.slice(0, 5000)) large = large.withRows([hamlet])
    expect(large.leaves('VN', AFTER)).toHaveLength(100_000)
  })
})
