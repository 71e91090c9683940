import { expect, test } from 'vitest'
import { type Answers, stage } from './stage.ts'

const [ONE, OTHER] = ['01990f3e-7c1a-7000-8000-0000000000d1', '01990f3e-7c1a-7000-8000-0000000000d2']
const one = { residentId: ONE, name: 'Nguyễn Thị Hoa', birth: { date: '1958-04-12' }, hamletCode: '31027.07' }
const other = { residentId: OTHER, name: 'nguyen thi hoa', birth: { year: 1958 }, hamletCode: '31027.08' }
const PAIR = { one, other, score: 66, reasons: ['name-without-marks', 'birth-same-year'] }

const MERGE = '01990f3e-7c1a-7000-8000-0000000000f1'
const MERGED = {
  ...{ mergeId: MERGE, residentId: ONE, otherId: OTHER, take: ['phone'], state: 'merged', mergedBy: 'officer' },
  ...{ mergedAt: '2026-03-18T01:00:00Z', undoneBy: null, undoneAt: null, version: 1 },
}

const ANSWERS: Answers = {
  'GET /identity/v1/duplicates': ({ url }) => ({ items: url.searchParams.get('unit') === '31027' ? [PAIR] : [] }),
  'GET /identity/v1/duplicates-elsewhere': ({ url }) => ({
    items: url.searchParams.get('unit') === '31027' ? [{ one, place: '91', score: 66, reasons: ['phone-same'] }] : [],
  }),
  'GET /identity/v1/distinct-pairs': () => ({ items: [{ one, other, at: '2026-03-18T01:00:00Z', by: 'officer' }] }),
  [`GET /identity/v1/residents/${ONE}`]: () => ({ ...one, version: 3 }),
  [`GET /identity/v1/residents/${OTHER}`]: () => ({ ...other, version: 1 }),
  [`PUT /identity/v1/merges/${MERGE}`]: ({ body }) => ({ ...MERGED, ...(body as object) }),
  [`POST /identity/v1/merges/${MERGE}/undo`]: () => ({ ...MERGED, state: 'undone', undoneBy: 'officer', version: 2 }),
  'GET /identity/v1/merges': () => ({ items: [{ ...MERGED, one, other }] }),
  [`PUT /identity/v1/distinct-pairs/${ONE}/${OTHER}`]: ({ body }) => ({
    ...{ residentId: ONE, otherId: OTHER },
    ...(body as object),
  }),
}

test('pairs are listed with what speaks for one person', async () => {
  const { lantoa } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('duplicates', 'list', '--unit', '31027')
  expect(out).toContain(`66     name-without-marks birth-same-year  ${ONE}  Nguyễn Thị Hoa  1958-04-12  31027.07`)
  expect((await lantoa('duplicates', 'list', '--unit', '31018')).err).toContain('Nobody in 31018 looks like another.')
  expect((await lantoa('duplicates', 'list', '--unit', '31027', '--distinct')).out).toContain('officer')
})

test('who may be somebody elsewhere is listed with the province of that one', async () => {
  const { lantoa } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('duplicates', 'list', '--unit', '31027', '--elsewhere')
  expect(out).toMatch(new RegExp(`66 +phone-same +${ONE} .*31027.07 +91`))
  const none = await lantoa('duplicates', 'list', '--unit', '31018', '--elsewhere')
  expect(none.err).toContain('Nobody in 31018 looks like somebody elsewhere.')
  const both = await lantoa('duplicates', 'list', '--unit', '31027', '--distinct', '--elsewhere')
  expect(both).toMatchObject({ exitCode: 2, err: expect.stringContaining("'--distinct'") })
})

test('two are said to be two, and that is taken back', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  expect((await lantoa('duplicates', 'distinct', ONE, OTHER)).out).toBe(`${ONE} and ${OTHER} are two\n`)
  expect(asked.at(-1)?.body).toEqual({ distinct: true })
  expect((await lantoa('duplicates', 'distinct', ONE, OTHER, '--take-back')).out).toContain('may be one again')
  expect(asked.at(-1)?.body).toEqual({ distinct: false })
})

test('two are merged as they were looked at, and that is undone', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('duplicates', 'merge', ONE, OTHER, '--take', 'phone', '--merge', MERGE)
  expect(out).toBe(`${OTHER} is ${ONE} from now on; undo it with: lantoa duplicates undo ${MERGE}\n`)
  const body = { residentId: ONE, otherId: OTHER, take: ['phone'], saw: { resident: 3, other: 1 } }
  expect(asked.at(-1)?.body).toEqual(body)
  expect((await lantoa('duplicates', 'merges', '--unit', '31027')).out).toContain(`${MERGE}  Nguyễn Thị Hoa`)
  expect((await lantoa('duplicates', 'undo', MERGE)).out).toBe(`${ONE} and ${OTHER} are two again\n`)
})

const HOMES = ['01990f3e-7c1a-7000-8000-0000000000a1', '01990f3e-7c1a-7000-8000-0000000000a2'] as const
const homeOf = (householdId: string, mergeableFrom: string) => ({
  ...{ householdId, status: 'active', hamletCode: '31027.07', version: 4, address: { number: '12', lane: 'Kênh 5' } },
  ...{ places: [{ hamletCode: '31027.07', from: '2025-07-01', until: null }], people: [one], mergeableFrom },
})
const [KEPT, TWICE] = [homeOf(HOMES[0], '2025-07-01'), homeOf(HOMES[1], '2026-02-03')]
const HOME_ANSWERS: Answers = {
  'GET /identity/v1/home-duplicates': () => ({
    items: [{ one: KEPT, other: TWICE, score: 86, reasons: ['address-same', 'person-shared'] }],
  }),
  'GET /identity/v1/distinct-homes': () => ({ items: [{ one: KEPT, other: TWICE, at: '2026-03-18', by: 'officer' }] }),
  [`PUT /identity/v1/distinct-homes/${HOMES[0]}/${HOMES[1]}`]: ({ body }) => ({
    ...{ householdId: HOMES[0], otherId: HOMES[1] },
    ...(body as object),
  }),
  [`GET /identity/v1/households/${HOMES[0]}`]: () => KEPT,
  [`GET /identity/v1/households/${HOMES[1]}`]: () => TWICE,
  [`POST /identity/v1/households/${HOMES[1]}/close`]: () => ({ ...TWICE, status: 'merged', version: 5 }),
  [`POST /identity/v1/households/${HOMES[1]}/reopen`]: () => ({ ...TWICE, movedSince: [], version: 6 }),
}

test('homes are listed with who lives there, said to be two, merged from the first day that may be, and parted', async () => {
  const { lantoa, asked } = await stage({ answers: HOME_ANSWERS })
  const { out } = await lantoa('duplicates', 'homes', '--unit', '31027')
  expect(out).toContain('address-same person-shared')
  expect(out).toContain('12 Kênh 5')
  expect((await lantoa('duplicates', 'homes', '--unit', '31027', '--distinct')).out).toContain('officer')
  expect((await lantoa('duplicates', 'distinct-homes', ...HOMES)).out).toBe(`${HOMES.join(' and ')} are two homes\n`)
  expect((await lantoa('duplicates', 'distinct-homes', ...HOMES, '--take-back')).out).toContain('may be one again')
  const merged = await lantoa('duplicates', 'merge-homes', ...HOMES)
  expect(merged.out).toContain(`${HOMES[1]} is ${HOMES[0]} from 2026-02-03 on`)
  expect(asked.at(-1)?.body).toEqual({ status: 'merged', mergedInto: HOMES[0], on: '2026-02-03' })
  const parted = await lantoa('duplicates', 'part-homes', HOMES[1], '--reason', 'gộp nhầm')
  expect(parted.out).toBe(`${HOMES[1]} is a home of its own again\n`)
  expect(asked.at(-1)?.body).toEqual({ reason: 'gộp nhầm' })
})
