import { expect, test } from 'vitest'
import type { z } from 'zod'
import { APIS } from './apis.ts'
import type { Route } from './define-route.ts'
import { isText } from './empty-texts.ts'
import { schemasIn } from './schemas-in.ts'

const routes = Object.values(APIS).flatMap((api) =>
  Object.values(api).flatMap((slice): Route[] => Object.values(slice)),
)
/** A phone, a personal number, an account and an address, as people write them. */
const SAID = ['Gọi 0912 345 678', 'Số 091051000123', 'TK 1023456789012', 'Thư hoa.nguyen@gmail.com']

/** Where a number may stand, and why. */
const MAY_HOLD = [
  /^(register|correct)Household\/address\/(number|lane)$/, // the register of people
  /^(registerResident|correctResident|searchResidents|searchAttendees)\/name$/,
  /^recordCorrection\/about\/edits\/(number|lane|name|phone)\/|^decideHeldConflict\/saw$/,
  /^decideHeldConflict\/value\/(name|phone)$/,
  /^search\w+\/text$|^resolveCatalogueTexts\/texts\/\*$/, // looked for, and kept nowhere
  /^buildVietQr\/(bin|number)$|^checkVietQr\/payload$/, // used for the answer, and kept nowhere
  /\/(kind|becomes|kinds\/\*|measures\/\*)$/, // one of a list, or refused
]

test('a number of a person or an account stands in no other words that are sent', () => {
  const places = routes
    .filter(({ batch }) => !batch)
    .flatMap(({ body, operationId }) => schemasIn(body, '').map((placed) => ({ ...placed, operationId })))
    .filter(({ schema }) => isText(schema) && SAID.some((said) => (schema as z.ZodType).safeParse(said).success))
    .map(({ at, operationId }) => `${operationId}${at}`)
  expect([...new Set(places)].filter((place) => !MAY_HOLD.some((one) => one.test(place)))).toEqual([])
})
