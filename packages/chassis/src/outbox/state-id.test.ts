import fc from 'fast-check'
import { v5 } from 'uuid'
import { expect, test } from 'vitest'
import { stateId } from './state-id.ts'

test('the id of a state is that of the standard, whatever its name: what is sent again keeps it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(stateId(name)).toBe(v5(name, '0d6f2a3e-7a52-4d36-9d0c-6a4f1f6f9b5e'))
    }),
  )
})
