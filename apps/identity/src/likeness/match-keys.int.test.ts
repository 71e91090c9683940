import type { TestService } from '@lantoa/chassis/testing/started-service'
import { fold } from '@lantoa/vietnam/text'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startIdentityForTest } from '../../test/started-identity.ts'
import { hintKeys, matchKeys } from './match-keys.ts'

let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const word = fc.constantFrom('Nguyễn', 'thị', 'MỸ', 'Quý', "H'Hen", 'Đỗ', 'Ân', 'ƯNG', 'A-Lăng', 'Ng.', 'H’ Y', 'Ybih')
const person = fc.record({
  name: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  birth: fc.oneof(
    fc.record({ year: fc.integer({ min: 1900, max: 2026 }) }),
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
      .map((day) => ({ date: day.toISOString().slice(0, 10) })),
  ),
  phone: fc.option(fc.constant('+84912345678')),
  hamletCode: fc.constantFrom('31027.07', '31018.102'),
})

test('what the database keeps of a person is what is asked with', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 20, maxLength: 20 }), async (people) => {
      const rows = await service.parts.database.query<{ keys: string[] }>(
        `SELECT match_keys(r.hamlet, r.folded, r.birth, r.phone) AS keys
           FROM jsonb_to_recordset($1::jsonb) AS r(at integer, hamlet text, folded text, birth jsonb, phone text) ORDER BY at`,
        [JSON.stringify(people.map((one, at) => ({ ...one, at, hamlet: one.hamletCode, folded: fold(one.name) })))],
      )
      const [kept, asked] = [rows.map(({ keys }) => keys.toSorted()), people.map((one) => matchKeys(one).sort())]
      expect(kept).toEqual(asked)
      for (const [at, one] of people.entries()) {
        for (const keys of hintKeys(one)) expect(asked[at]).toEqual(expect.arrayContaining(keys))
      }
    }),
    { numRuns: 20 },
  )
})
