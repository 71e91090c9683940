import { RESIDENTS } from '@lantoa/sheets/lists'
import { expect, test } from 'vitest'
import { readSheetRow } from './read-row.ts'

test('everything that is wrong with a row is said at once, and what to write instead', () => {
  const fields = { hamletcode: '31027.07', householdid: '12', from: '3/4/2026', name: '', birth: '58', sex: 'x' }
  expect(readSheetRow(RESIDENTS, fields)).toEqual({
    wrong: [
      { column: 'from', reason: 'write a day as 2026-03-17 or 17/03/2026' },
      { column: 'name', reason: 'it is empty: fill it in' },
      { column: 'birth', reason: 'write a birth day as 17/03/1958, or the year' },
      { column: 'sex', reason: 'write nam, nữ, male, female' },
    ],
  })
})
