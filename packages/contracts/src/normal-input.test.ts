import { expect, test } from 'vitest'
import type { z } from 'zod'
import { APIS } from './apis.ts'
import type { Route } from './define-route.ts'
import { eventType } from './event-type.ts'
import { EVENTS } from './events.ts'
import { HouseholdAddress } from './identity/households.http.ts'
import { PersonalNumber, PersonName, Phone } from './identity/persons.ts'
import { ClaimReport } from './reporting/claims.http.ts'
import { schemasIn } from './schemas-in.ts'
import { VisitReport } from './teams/visits.http.ts'

const RENUMBERED = 'numbers of eleven digits (012x, 016x, 018x, 019x) became 07x, 08x, 03x and 05x in 2018'
const ID = '01990f3e-7c1a-7000-8000-00000000000a'

const routes: readonly Route[] = Object.values(APIS).flatMap((api) =>
  Object.values(api).flatMap((slice): Route[] => Object.values(slice)),
)
const asked = routes
  .filter(({ batch }) => !batch)
  .flatMap((route) =>
    (['params', 'query', 'body'] as const).flatMap((part) => schemasIn(route[part], `${route.operationId} ${part}`)),
  )
const read = Object.values(EVENTS)
  .flat()
  .flatMap((event) => schemasIn(event.schema, eventType(event)))
const strings = (placed: typeof asked) =>
  placed.flatMap(({ at, schema, examples }) => {
    const { def } = (schema as z.core.$ZodTypes)._zod
    return def.type === 'string' ? [{ at, schema: schema as z.ZodString, examples }] : []
  })
const ids = strings([...asked, ...read]).filter(({ schema }) => schema.format === 'uuid')

test('ids are found in paths, queries, bodies and events, also those in lists', () => {
  const places = ids.map(({ at }) => at)
  expect(places).toContain('getHousehold params/householdId')
  expect(places).toContain('listHouseholdFacts query/ids/*')
  expect(places).toContain('recordVisit body/visitorIds/*')
  expect(places).toContain('recordVisit body/actions/*/residentId')
  expect(places).toContain('teams.visit-recorded.v1/visitId')
  expect(places.length).toBeGreaterThan(100)
})

test.each(ids)('an id in capitals is the id in small letters: $at', ({ schema }) => {
  expect(schema.parse(ID.toUpperCase())).toBe(ID)
})

/** What a program made and gives back as it got it, and days and instants, which have but one form. */
const AS_THEY_ARE =
  /\/cursor$|^checkVietQr body\/payload$|^previewBoundaries body\/versions\/|^(republish|replay) body\/topic|Facts query\/ids$|^getPack query\/since$|^subscribeDevice body\//
const ONE_FORM = ['uuid', 'date', 'datetime']
const texts = strings(asked).filter(
  ({ at, schema }) => !AS_THEY_ARE.test(at) && !ONE_FORM.includes(String(schema.format)),
)

test.each(texts)('text is taken in its one form: $at', ({ at, schema, examples }) => {
  const example =
    examples.find((each) => typeof each === 'string') ?? EXAMPLES[at.split('/').at(-1) ?? ''] ?? 'Hòa Bình 2'
  const plain = schema.parse(example)
  expect(schema.parse(`\u202a\u00a0${example.normalize('NFD')}\u200b  \ufeff`)).toBe(plain)
  expect(plain).toBe(plain.normalize('NFC'))
})

test('words of the door, of concerns, of lessons, of procedures and of what an office tells or answers keep their lines, and no other text has any', () => {
  const lined = texts.filter(({ schema }) => schema.safeParse('a\nb').data === 'a\nb')
  const several = lined.filter(({ at }) => !/^[a-z]+Concern body\/text$/.test(at))
  expect(several.map(({ at }) => at).sort()).toEqual([
    ...['correctAnswer body/answer', 'correctFeedback body/answer'],
    ...['correctLesson body/text', 'correctMessage body/text'],
    ...['correctProcedure body/documents', 'correctProcedure body/steps', 'correctWarning body/text'],
    ...['recordAnswer body/answer', 'recordFeedback body/answer'],
    ...['recordLesson body/text', 'recordMessage body/text'],
    ...['recordProcedure body/documents', 'recordProcedure body/steps'],
    ...['recordVisit body/note', 'recordVisit body/refusals/*/reason'],
    'recordWarning body/text',
  ])
})

const EXAMPLES: Readonly<Record<string, string>> = {
  ...{ phone: '0912 345 678', personalNumber: '091055000123', time: '08:30', citizenAppOf: '66' },
  dossierCode: 'H01.12-260317-0042',
}

test.each([
  [VisitReport.shape.note, 'First  line\r\n\u200b second', 'First line\nsecond'],
  [VisitReport.shape.note, ' \u200b\n', ''],
  [HouseholdAddress.shape.lane, 'Ke\u0302nh  5', 'Kênh 5'],
  [HouseholdAddress.shape.lane, '\u200b', ''],
  [PersonName, '\u00d0ặng Thị\u2011Hai', 'Đặng Thị-Hai'],
  [PersonName, 'H\u200b’Niê', 'H’Niê'],
  [Phone, '\u202a0912\u2011345\u2011678\u202c', '+84912345678'],
  [PersonalNumber, '091 055 000-123', '091055000123'],
  [ClaimReport.shape.rawText, '8/8  tho\u0302n', '8/8 thôn'],
])('%#: %j is kept as %j', (schema, written, kept) => {
  expect(schema.parse(written)).toBe(kept)
})

test.each([
  [PersonName, '\u200b', 'a name of letters, hyphens and apostrophes, at most 100 characters'],
  [ClaimReport.shape.rawText, ' \u2060\ufeff', 'some text: what was sent is empty'],
  [PersonalNumber, '91055000123.0', 'twelve digits such as 091 055 000 123'],
  [Phone, '0912', 'a Vietnamese mobile number such as 0912 345 678'],
  [Phone, '01234567890', `${RENUMBERED}: this one is 0834567890 today`],
  [Phone, '01694567890', `${RENUMBERED}: this one is 0394567890 today`],
  [Phone, '01304567890', RENUMBERED],
])('%#: %j is refused: %s', (schema, written, why) => {
  expect(schema.safeParse(written).error?.issues.map(({ message }) => message)).toEqual([why])
})

const days = strings(asked).filter(({ schema }) => schema.format === 'date')

test.each(days)('no day lies before the year 1900: $at', ({ at, schema }) => {
  const isKept =
    /\/successors\/\*\/validFrom$|^previewBoundaries body\/versions/.test(at) || // a version that is kept already
    /\/birth\/saw\/date$|^decideHeldConflict body\/saw\/date$/.test(at) // as it was shown
  expect(schema.safeParse('1899-12-31').success).toBe(isKept)
  expect(schema.safeParse('2026-03-17').success).toBe(true)
})
