import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Edit, newestOf, standingVersions } from './versions.ts'

/** `a>b@3`: saw a, says b, written down at 3; `-`: nothing was recorded. */
function edits(words: string): Edit[] {
  return words.split(' ').flatMap((word) => {
    const [, saw, says, at] = /^(.)>(.)@(\d)$/.exec(word) ?? []
    const value = (letter = '-') => (letter === '-' ? null : letter)
    return at ? [{ field: 'phone', saw: value(saw), says: value(says), madeAt: at, madeBy: 'lan' }] : []
  })
}

test.each([
  ['nobody corrected it', 'a', '', 'a'],
  ['one did', 'b', 'a>b@1', 'b'],
  ['one did who had seen the other', 'c', 'a>b@1 b>c@2', 'c'],
  ['two did who had not seen each other', 'b', 'a>b@1 a>c@2', 'bc'],
  ['of three one went on from another', 'd', 'a>b@1 a>c@2 b>d@3', 'cd'],
  ['the second of two came first', 'a', 'b>c@2', 'ac'],
  ['it was put back', 'a', 'a>b@1 b>a@2', 'a'],
  ['it was put back, and one had not seen that', 'a', 'a>b@1 b>a@3 a>c@2', 'ac'],
  ['one version was chosen over the other', 'b', 'a>b@1 a>c@2 c>b@5', 'b'],
  ['what was turned down comes late a second time', 'b', 'a>b@1 a>c@2 c>b@5 a>c@4', 'b'],
  ['what was turned down is said anew', 'b', 'a>b@1 a>c@2 c>b@5 a>c@6', 'bc'],
  ['it was taken away by one and changed by another', '-', 'a>-@1 a>c@2', '-c'],
  ['it was confirmed only', 'a', 'a>a@1', 'a'],
])('%s: of %s, after %s, stands %s', (_case, current, log, expected) => {
  const value = current === '-' ? null : current
  const found = standingVersions(value, edits(log)).map((version) => version.value ?? '-')
  expect(found.toSorted().join('')).toBe(expected)
})

test('the newest edit is the one that was written down last; of two at once always the same', () => {
  expect(newestOf(edits('a>b@2 a>c@1'))?.says).toBe('b')
  expect(newestOf(edits('a>b@2 a>c@2'))?.says).toBe(newestOf(edits('a>c@2 a>b@2'))?.says)
  expect(newestOf([])).toBeUndefined()
})

test('versions that stand do not depend on the order in which edits came', () => {
  const value = fc.constantFrom('a', 'b', 'c', 'd', null)
  const edit = fc.record({ saw: value, says: value, madeAt: fc.constantFrom('1', '2', '3', '4') })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), fc.gen(), (log, draw) => {
      const all = log.map((one) => ({ ...one, field: 'phone', madeBy: 'lan' }))
      const other = draw(() => fc.shuffledSubarray(all, { minLength: all.length }))
      const valuesOf = (some: readonly Edit[]) => standingVersions('a', some).map((version) => version.value)
      expect(valuesOf(other)).toEqual(valuesOf(all))
    }),
  )
})
