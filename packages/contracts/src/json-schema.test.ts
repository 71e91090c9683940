import { expect, test } from 'vitest'
import { z } from 'zod'
import { HouseholdId } from './ids.ts'
import { type JsonObject, schemaCollector } from './json-schema.ts'
import { Day } from './time.ts'

const Address = z.strictObject({ lane: z.string().default('') }).meta({ id: 'Address' })
const Home = z.strictObject({ address: Address }).meta({ id: 'Home' })
const Colour = z.enum(['red', 'green']).meta({ id: 'Colour' })

function collect(...schemas: [z.ZodType, 'request' | 'answer'][]) {
  const collector = schemaCollector('draft-2020-12')
  const added = schemas.map(([schema, direction]) => collector.add(schema, direction))
  return collector.finish({ added })
}

test('what differs between request and answer has two names, and so has what refers to it', () => {
  const { document, schemas } = collect([Home, 'request'], [Home, 'answer'])
  expect(Object.keys(schemas)).toEqual(['Address', 'AddressInput', 'Home', 'HomeInput'])
  expect(document.added).toEqual([{ $ref: '#/components/schemas/HomeInput' }, { $ref: '#/components/schemas/Home' }])
  const { HomeInput } = schemas as Record<string, JsonObject>
  expect(HomeInput).toMatchObject({ properties: { address: { $ref: '#/components/schemas/AddressInput' } } })
})

test('what is the same both ways, or goes one way only, keeps its name', () => {
  const { schemas } = collect([Colour, 'request'], [Colour, 'answer'], [Home, 'request'])
  expect(Object.keys(schemas)).toEqual(['Address', 'Colour', 'Home'])
})

test('a request forbids unknown fields and may leave defaults out; an answer forbids nothing and has them', () => {
  const { schemas } = collect([Address, 'request'], [Address, 'answer'])
  expect(schemas.AddressInput).toMatchObject({ additionalProperties: false })
  expect(schemas.AddressInput).not.toHaveProperty('required')
  expect(schemas.Address).toMatchObject({ required: ['lane'] })
  expect(schemas.Address).not.toHaveProperty('additionalProperties')
})

test('formats and integers are not spelled out as patterns and bounds', () => {
  const { document } = collect([z.uuid(), 'answer'], [z.int(), 'answer'], [z.int().max(9), 'answer'])
  expect(document.added).toEqual([
    { type: 'string', format: 'uuid' },
    { type: 'integer' },
    { type: 'integer', maximum: 9 },
  ])
})

test('limits within a format are written down: versions of ids, the earliest year', () => {
  const { document } = collect([HouseholdId, 'request'], [Day, 'request'])
  const [id, day] = document.added as { format: string; pattern: string }[]
  expect([id?.format, day?.format]).toEqual(['uuid', 'date'])
  for (const [schema, fits, fitsNot] of [
    [id, '01990F3E-7c1a-7000-8000-000000000001', '01990f3e-7c1a-9000-8000-000000000001'],
    [day, '1900-01-01', '1899-12-31'],
  ] as const) {
    const pattern = new RegExp(schema?.pattern ?? '')
    expect([pattern.test(fits), pattern.test(fitsNot)]).toEqual([true, false])
  }
})

test('two different schemas under one name are refused', () => {
  const other = z.enum(['blue']).meta({ id: 'Tone' })
  const Tone = z.enum(['red']).meta({ id: 'Tone' })
  expect(() => collect([other, 'answer'], [Tone, 'answer'])).toThrow('Two different schemas share the id Tone')
})
