import { expect, test } from 'vitest'
import { isQuiet } from './quiet.ts'

test.each([
  ['20:59:59.999', false],
  ['21:00:00.000', true],
  ['23:59:59.999', true],
  ['00:00:00.000', true],
  ['05:59:59.999', true],
  ['06:00:00.000', false],
  ['12:00:00.000', false],
])('at %s in Vietnam phones are left alone: %s', (time, quiet) => {
  expect(isQuiet(new Date(`2026-03-17T${time}+07:00`))).toBe(quiet)
})
