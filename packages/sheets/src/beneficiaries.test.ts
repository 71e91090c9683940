import { createLantoa } from '@lantoa/sdk/client'
import { expect, test } from 'vitest'
import { BENEFICIARIES, lineOf, personIn } from './beneficiaries.ts'
import { readSheetRow } from './read-row.ts'

const ROW = {
  ...{ unitcode: '31027', since: '05/03/2026', kind: 'Bảo trợ xã hội', line: '17', paid: 'Tài khoản' },
  ...{ name: 'Nguyễn Thị Hoa', birth: '04/05/1951', hamletcode: '31027.07', personalnumber: '091 151 000 123' },
}

function read(more: object = {}) {
  const row = readSheetRow(BENEFICIARIES, { ...ROW, ...more })
  if ('wrong' in row) throw new Error(JSON.stringify(row.wrong))
  return row.item
}

test('the id of a line is that of its number in its list: nobody who is named makes it', () => {
  const { payoutId } = read()
  for (const more of [{ name: 'Lý Thông' }, { personalnumber: '' }, { paid: 'tiền mặt' }, { since: '06/03/2026' }]) {
    expect(read(more).payoutId).toBe(payoutId)
  }
  for (const more of [{ line: '18' }, { since: '05/04/2026' }, { kind: 'merit' }, { unitcode: '31018' }]) {
    expect(read(more).payoutId).not.toBe(payoutId)
  }
})

test.each([
  ['by number, name, birth and hamlet', {}, { personalNumber: '091151000123', hamletCode: '31027.07' }],
  ['without a number that is none', { personalnumber: 'chưa có' }, { personalNumber: undefined }],
  ['of a commune, without a hamlet', { hamletcode: '31027' }, { hamletCode: undefined }],
  ['by the year of birth', { birth: '1951' }, { birth: { year: 1951 } }],
])('a person is asked for %s', (_what, more, person) => {
  const whole = {
    name: 'Nguyễn Thị Hoa',
    birth: { date: '1951-05-04' },
    personalNumber: '091151000123',
    hamletCode: '31027.07',
  }
  expect({ ...personIn(read(more)) }).toEqual(JSON.parse(JSON.stringify({ ...whole, ...person })))
})

test.each([
  ['a name without a birth', { birth: '', personalnumber: '' }],
  ['a birth without a name', { name: '', personalnumber: '' }],
  ['what is no name', { name: '12/3', personalnumber: '' }],
])('for %s nobody is asked', (_what, more) => expect(personIn(read(more))).toBeUndefined())

test('of a line nothing is sent by which anybody is named', () => {
  const lines = [
    lineOf(read(), { match: 'one', residentIds: ['r1'] }),
    lineOf(read(), { match: 'several', residentIds: ['r1', 'r2'] }),
    lineOf(read(), undefined),
  ]
  const fields = ['payoutId', 'unitCode', 'since', 'kind', 'line', 'paid', 'residentId', 'candidates']
  for (const line of lines) expect(Object.keys(line)).toEqual(fields)
  expect(lines.map(({ residentId, candidates }) => [residentId, candidates])).toEqual([
    ['r1', []],
    [null, ['r1', 'r2']],
    [null, []],
  ])
})

test('each unit is asked for its own people, in parts, and the rows keep their places', async () => {
  const asked: { unit: string; people: { name: string }[] }[] = []
  const lantoa = createLantoa({
    ...{ baseUrl: 'http://services.test', token: 't', retries: 0 },
    async fetch(request: Request) {
      const question = (await request.json()) as (typeof asked)[number]
      asked.push(question)
      const items = question.people.map(({ name }) => ({ match: 'one', residentIds: [name] }))
      return Response.json({ items })
    },
  })
  const rows = Array.from({ length: 1_201 }, (_, index) => {
    const more = index % 2 === 0 ? {} : { unitcode: '31018' }
    return read({
      ...more,
      line: String(index + 1),
      name: `Lê ${'a'.repeat((index % 50) + 1)}`,
      birth: index === 600 ? '' : '1951',
      personalnumber: '',
    })
  })
  const lines = (await BENEFICIARIES.lookUp?.(lantoa, rows, new AbortController().signal)) ?? []
  expect(lines.map(({ line }) => line)).toEqual(rows.map(({ line }) => line))
  expect(lines.map(({ residentId }) => residentId)).toEqual(rows.map(({ name, birth }) => (birth ? name : null)))
  expect(asked.map(({ unit, people }) => [unit, people.length])).toEqual([
    ...[
      ['31027', 500],
      ['31027', 100],
      ['31018', 500],
      ['31018', 100],
    ],
  ])
})

test.each([
  [{ match: 'several', elsewhere: false }, ['fits-several']],
  [{ match: 'none', elsewhere: false }, ['fits-none']],
  [{ match: 'one', elsewhere: true }, ['lived-elsewhere']],
  [{ match: 'one', elsewhere: false }, []],
])('of a line that is taken and is %j it is noticed: %j', (taken, noticed) => {
  expect(BENEFICIARIES.noticed?.(taken)).toEqual(noticed)
})
