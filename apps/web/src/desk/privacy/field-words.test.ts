import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { speak } from '../../words/words.ts'
import { FIELD_WORDS, fieldInWords } from './field-words.ts'

afterEach(() => speak('vi'))

type Schema = {
  $ref?: string
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}
type Documented = { components: { schemas: Record<string, Schema> } }

/** Names of all fields of a schema, however deep. */
function fieldsOf(schema: Schema, { components: { schemas } }: Documented): string[] {
  const name = schema.$ref?.split('/').at(-1)
  const parts = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  return [
    ...(name === undefined ? [] : fieldsOf(schemas[name] ?? {}, { components: { schemas } })),
    ...Object.entries(schema.properties ?? {}).flatMap(([field, of]) => [
      field,
      ...fieldsOf(of, { components: { schemas } }),
    ]),
    ...parts.flatMap((part) => (part ? fieldsOf(part, { components: { schemas } }) : [])),
  ]
}

const KEPT = { identity: 'PersonalData', payments: 'PaymentData', teams: 'ActivityData' }

test('every field that a service answers has words, and no other has', () => {
  const fields = Object.entries(KEPT).flatMap(([service, name]) => {
    const file = new URL(`../../../../../packages/contracts/openapi/${service}.json`, import.meta.url)
    return fieldsOf({ $ref: name }, JSON.parse(readFileSync(file, 'utf8')))
  })
  expect([...new Set(fields)].sort()).toEqual(Object.keys(FIELD_WORDS).sort())
})

test('a field is said in the language that is chosen, and an unknown one as it is called', async () => {
  expect([fieldInWords('guardianName'), fieldInWords('newField')]).toEqual(['Người giám hộ', 'newField'])
  await speak('en')
  expect(fieldInWords('guardianName')).toBe('Guardian')
})
