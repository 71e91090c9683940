import { expect, test } from 'vitest'
import { governmentSettings } from './config.ts'

const { DOSSIER_CODE_PATTERN } = governmentSettings.shape

test('a code has to fit the whole pattern', () => {
  const pattern = DOSSIER_CODE_PATTERN.parse('A|B\\d')
  expect(['A', 'B1', 'AB1', 'B12'].filter((code) => pattern?.test(code))).toEqual(['A', 'B1'])
  expect(DOSSIER_CODE_PATTERN.parse(undefined)).toBeUndefined()
})

test('what is no pattern is said to be none', () => {
  const { error } = DOSSIER_CODE_PATTERN.safeParse('(')
  expect(error?.issues).toMatchObject([{ message: 'is no regular expression' }])
})
