import { expect, test } from 'vitest'
import { isOlder } from './is-older.ts'

test.each([
  ['0.1.0', '0.0.0', false],
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.1.1', true],
  ['0.9.1', '0.10.0', true],
  ['1.0.0', '0.10.9', false],
  ['0.1.0', '1.0.0-rc.1', true],
  ['0.1.0', 'soon', false],
  ['0.1.0', '', false],
])('%s where %s is asked for: older %s', (version, minimum, older) => {
  expect(isOlder(version, minimum)).toBe(older)
})
