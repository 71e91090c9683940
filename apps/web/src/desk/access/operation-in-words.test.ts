import { expect, test } from 'vitest'
import { operationInWords } from './operation-in-words.ts'

test.each([
  ['getPack', 'access.by-pack'],
  ['getHouseholdHistory', 'access.by-history'],
  ['listAccountHistory', 'access.by-history'],
  ['searchResidents', 'access.by-search'],
  ['nameResidents', 'access.by-names'],
  ['listHeldConflicts', 'access.by-list'],
  ['getResident', 'access.by-one'],
  ['recordCorrection', 'access.by-record'],
  ['correctResident', 'access.by-record'],
])('%s is said as %s', (operation, word) => expect(operationInWords(operation)).toBe(word))
