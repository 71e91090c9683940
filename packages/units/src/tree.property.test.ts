import { dayFromNumber, dayNumber } from '@lantoa/vietnam/days'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unit } from '../test/sample.ts'
import { checkTree } from './check-tree.ts'
import { buildTree } from './tree.ts'
import { hamletCode, isValidOn, type UnitVersion } from './unit.ts'

const START = dayNumber('2020-01-01')
const DAYS = 40
const dayAt = (offset: number) => dayFromNumber(START + offset)
const day = fc.integer({ min: 0, max: DAYS }).map(dayAt)
const COMMUNES = ['10001', '10002', '20001', '20002']

/** Two provinces, four communes, and hamlets that each lie in one commune after the other, sometimes in none. */
const rowsOfTree: fc.Arbitrary<UnitVersion[]> = fc
  .array(fc.array(fc.tuple(fc.constantFrom(...COMMUNES, null), fc.nat(9)), { minLength: 1, maxLength: 4 }), {
    maxLength: 12,
  })
  .map((lives) => [...fixedUnits(), ...lives.flatMap((life, number) => hamletVersions(number + 1, life))])

function fixedUnits(): UnitVersion[] {
  return ['10', '20', ...COMMUNES].map((code) =>
    unit({ code, validFrom: dayAt(0), parentCode: code.length === 2 ? null : code.slice(0, 2) }),
  )
}

function hamletVersions(number: number, life: readonly (readonly [string | null, number])[]): UnitVersion[] {
  let at = 0
  const versions: UnitVersion[] = []
  for (const [parentCode, length] of life) {
    const code = hamletCode('10001', number)
    const validTo = dayAt(at + length)
    if (parentCode !== null) versions.push(unit({ code, parentCode, validFrom: dayAt(at), validTo }))
    at += length + 1
  }
  return versions
}

/** What a tree answers about all its units on a day. */
function pictureOf(tree: ReturnType<typeof buildTree>, on: string) {
  return tree
    .descendants('VN', on)
    .map((code) => [tree.find(code, on), tree.ancestors(code, on), tree.leaves(code, on)])
}

test('the trees of these tests are sound', () => {
  fc.assert(
    fc.property(rowsOfTree, (rows) => {
      expect(checkTree(rows)).toEqual([])
    }),
  )
})

test('a unit covers what has it as an ancestor, and itself', () => {
  fc.assert(
    fc.property(rowsOfTree, day, (rows, on) => {
      const tree = buildTree(rows)
      const codes = [...new Set(rows.map((row) => row.code))]
      for (const above of codes) {
        const beneath = codes.filter((code) => tree.ancestors(code, on).includes(above))
        expect(tree.descendants(above, on).sort()).toEqual(beneath.sort())
        for (const code of codes) {
          const itself = above === code && tree.find(code, on) !== undefined
          expect(tree.covers(above, code, on)).toBe(itself || beneath.includes(code))
        }
      }
    }),
  )
})

test('every hamlet of the day lies under exactly one commune and one province', () => {
  fc.assert(
    fc.property(rowsOfTree, day, (rows, on) => {
      const tree = buildTree(rows)
      const valid = rows.filter((row) => row.level === 'hamlet' && isValidOn(row, on)).map((row) => row.code)
      const under = (codes: string[]) => codes.flatMap((code) => tree.leaves(code, on)).sort()
      expect(under(COMMUNES)).toEqual(valid.sort())
      expect(under(tree.roots(on))).toEqual(valid.sort())
      expect(tree.leaves('VN', on).sort()).toEqual(valid.sort())
    }),
  )
})

test('rows one by one, in any order or twice, make the same tree as at once', () => {
  const shuffled = rowsOfTree.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  )
  fc.assert(
    fc.property(shuffled, day, ([rows, order], on) => {
      const once = buildTree(rows)
      const stepwise = order.reduce((tree, row) => tree.withRows([row]), buildTree([]))
      expect(pictureOf(stepwise, on)).toEqual(pictureOf(once, on))
      expect(pictureOf(stepwise.withRows(rows), on)).toEqual(pictureOf(once, on))
      expect([...stepwise.withRows(order).versions()]).toHaveLength(rows.length)
    }),
  )
})

test('a tree stays as it was when another is made from it', () => {
  fc.assert(
    fc.property(rowsOfTree, rowsOfTree, day, (rows, changes, on) => {
      const tree = buildTree(rows)
      const before = pictureOf(tree, on)
      tree.withRows(changes)
      expect(pictureOf(tree, on)).toEqual(before)
    }),
  )
})

test('merging communes moves every hamlet of then to one commune of now and loses none', () => {
  const merger = fc.record({
    from: fc.constantFrom(...COMMUNES),
    into: fc.constantFrom(...COMMUNES),
    hamlets: fc.array(fc.constantFrom(...COMMUNES), { maxLength: 20 }),
    offset: fc.integer({ min: 1, max: DAYS }),
  })
  fc.assert(
    fc.property(merger, ({ from, into, hamlets, offset }) => {
      const before = dayAt(offset - 1)
      const on = dayAt(offset)
      const old = hamlets.map((parentCode, at) => unit({ code: hamletCode(parentCode, at + 1), parentCode }))
      const tree = buildTree([...fixedUnits(), ...old]).withRows(mergerRows(from, into, on, old))
      const now = tree.rollUp(before, on)
      for (const commune of tree.descendants('VN', before)) expect(tree.find(now(commune) ?? '', on)).toBeDefined()
      for (const hamlet of old) {
        const home = hamlet.parentCode === from ? into : hamlet.parentCode
        expect(now(hamlet.code)).toBe(hamlet.code)
        expect(tree.ancestors(hamlet.code, on)[0]).toBe(home)
      }
      expect(now(from)).toBe(into)
      expect(tree.leaves('VN', on)).toHaveLength(hamlets.length)
    }),
  )
})

function mergerRows(from: string, into: string, on: string, hamlets: readonly UnitVersion[]): UnitVersion[] {
  const successors = [{ code: into, validFrom: on, extent: 'full' as const }]
  const merged = [...new Set([from, into])]
  const moving = hamlets.filter((hamlet) => hamlet.parentCode === from)
  return [
    ...merged.map((code) => unit({ code, validFrom: dayAt(0), validTo: on, parentCode: code.slice(0, 2), successors })),
    unit({ code: into, validFrom: on, parentCode: into.slice(0, 2) }),
    ...moving.flatMap((hamlet) => [
      { ...hamlet, validTo: on },
      { ...hamlet, validFrom: on, parentCode: into },
    ]),
  ]
}
