import { expect, test } from 'vitest'
import type { z } from 'zod'
import { APIS } from './apis.ts'
import type { Route } from './define-route.ts'
import { isText, withoutEmptyTexts } from './empty-texts.ts'
import { schemasIn } from './schemas-in.ts'

const UNSEEN = [' \u200b\u2060', '', '\ufeff\u00a0', '\u202a\u202c']

const routes: readonly Route[] = Object.values(APIS).flatMap((api) =>
  Object.values(api).flatMap((slice): Route[] => Object.values(slice)),
)

/** Every text of a body that may be left out: where it is, by a schema that takes nothing or null in its place. */
const optional = routes
  .filter(({ batch }) => !batch)
  .flatMap(({ body, operationId }) => schemasIn(body, '').map((placed) => ({ ...placed, body, operationId })))
  .filter(({ schema }) => isText(schema))
  .flatMap(({ at, body, operationId }) => {
    const around = schemasIn(body, '').filter((placed) => placed.at === at)
    const takes = (value: unknown) => around.some(({ schema }) => (schema as z.ZodType).safeParse(value).success)
    const kinds = around.map(({ schema }) => (schema as z.core.$ZodTypes)._zod.def.type)
    if (!kinds.some((kind) => ['optional', 'default', 'nullable'].includes(kind)) || !takes(undefined)) return []
    return [{ at, body, operationId, kept: kinds.includes('nullable') ? null : undefined }]
  })

/** '/refusals/*\/reason' → { refusals: [{ reason }] } */
function bodyWith(at: string, text: unknown): unknown {
  return at
    .split('/')
    .slice(1)
    .reduceRight<unknown>((inner, name) => (name === '*' ? [inner] : { [name]: inner }), text)
}

test('the texts that may be left out are found', () => {
  const places = optional.map(({ operationId, at }) => `${operationId}${at}`)
  expect(places).toContain('registerResident/phone')
  expect(places).toContain('recordVisit/refusals/*/reason')
  expect(places).toContain('setUpBody/name')
  expect(places.length).toBeGreaterThan(15)
})

test.each(optional)('$operationId $at: what nobody sees is not given', ({ at, body, kept }) => {
  for (const text of UNSEEN) {
    const cleaned = withoutEmptyTexts(body, bodyWith(at, text))
    expect(JSON.stringify(cleaned)).toBe(JSON.stringify(bodyWith(at, kept)))
  }
  const seen = bodyWith(at, ' \u200ba ')
  expect(withoutEmptyTexts(body, seen)).toEqual(seen)
})

test('what must be given stays, to be refused in its own words', () => {
  const registering = routes.find(({ operationId }) => operationId === 'registerResident')
  const given = { householdId: '', from: '', name: '\u200b', birth: { date: '' }, phone: '', personalNumber: '\u200b' }
  expect(withoutEmptyTexts(registering?.body as z.ZodType, given)).toEqual({
    ...given,
    phone: null,
    personalNumber: null,
  })
})
