import { expect, test } from 'vitest'
import { REGISTERS, registerDocument } from './registers.ts'

type Column = { path: string; kind: string; values?: string[]; words?: object; of?: string }
type Document = { states: string[]; stateWords: Record<string, string>; columns: Column[] }

test.each(REGISTERS.map((register) => [register.things, register] as const))(
  'every state and every choice of %s has its own Vietnamese word',
  (_things, register) => {
    const { states, stateWords, columns } = registerDocument(register) as unknown as Document
    const choices = columns
      .filter(({ values }) => values)
      .map(({ values = [], words = {} }) => [values, words] as const)
    for (const [values, words] of [[states, stateWords] as const, ...choices]) {
      expect(Object.keys(words).toSorted()).toEqual(values.toSorted())
      expect(new Set(Object.values(words)).size).toBe(values.length)
      // As a reader of files compares them: in small letters, and a list of choices is separated by commas.
      expect(Object.values(words).filter((word) => word !== word.toLowerCase() || /[,;]/.test(word))).toEqual([])
    }
  },
)

test('a column that holds the id of a home says so, so that its code in a file may stand there', () => {
  const merchants = REGISTERS.filter(({ things }) => things === 'merchants').map(registerDocument)
  const [{ columns = [] } = {}] = merchants as unknown as Document[]
  expect(columns.find(({ path }) => path === 'householdId')).toMatchObject({ kind: 'reference', of: 'household' })
})
