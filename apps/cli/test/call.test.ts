import { expect, test } from 'vitest'
import { problem, stage } from './stage.ts'

const VISIT = '01990f3e-7c1a-7000-8000-000000000001'

test('fields go where the path or the query wants them, the body as it is', async () => {
  const { lantoa, file, asked } = await stage({
    answers: {
      [`PUT /teams/v1/visits/${VISIT}`]: () => ({ visitId: VISIT }),
      'GET /teams/v1/visits': () => ({ items: [] }),
    },
  })
  await file('visit.json', '\uFEFF{"outcome":"done"}')
  const recorded = await lantoa('call', 'recordVisit', `visitId=${VISIT}`, '--body', '@visit.json')
  expect(recorded).toMatchObject({ exitCode: 0, out: `{\n  "visitId": "${VISIT}"\n}\n` })
  expect(asked.at(-1)?.body).toEqual({ outcome: 'done' })
  await lantoa('call', 'teams.listVisits', 'householdId=a=b', 'limit=2')
  expect(asked.at(-1)?.url.search).toBe('?householdId=a%3Db&limit=2')
})

test.each([
  [['call', 'nothing'], 2, 'no operation nothing'],
  [['call', 'getStatus'], 2, 'Several services have getStatus'],
  [['call', 'getVisit', VISIT], 2, 'is no field=value'],
  [['call', 'getUnit', 'code=31027', '--body', '{}'], 2, 'getUnit takes no body'],
  [['call', 'recordVisit', '--body', '{'], 2, 'not valid JSON'],
  [['call', 'recordVisit', '--body', '@missing.json'], 2, 'missing.json is not there'],
  [['call', 'recordVisit', '--body', '@.'], 2, 'is a folder: name a file in it.'],
  [['call', 'getVisit', `visitId=${VISIT}`], 1, 'not-found'],
])('%j exits with %i', async (argv, exitCode, message) => {
  const { lantoa } = await stage({ answers: { [`GET /teams/v1/visits/${VISIT}`]: () => problem(404, 'not-found') } })
  const answer = await lantoa(...argv)
  expect(answer.exitCode).toBe(exitCode)
  expect(answer.err).toContain(message)
})

test.each(['3', '"3"', "'3'", 'W/"3"'])('a version may be typed as %s', async (version) => {
  const { lantoa, asked } = await stage()
  await lantoa('call', 'closeUnit', 'code=31027', '--body', '{}', '--if-match', version)
  expect(asked.at(-1)?.headers.get('If-Match')).toBe('"3"')
})

test('the examples in its help name the fields of the path', async () => {
  const { lantoa } = await stage()
  const [listed, help] = [(await lantoa('call', '--list')).out, (await lantoa('call', '--help')).out]
  const examples = [...help.matchAll(/^ {2}\$ lantoa call (?<name>[\w.]+)(?<fields>(?: \w+=\S+)*)/gm)]
  expect(examples.length).toBeGreaterThan(2)
  for (const { groups: { name, fields = '' } = {} } of examples) {
    const line = listed.split('\n').find((each) => new RegExp(`(^|\\.)${name} `).test(each)) ?? ''
    const wanted = [...line.matchAll(/\{(\w+)\}/g)].map(([, field]) => field)
    expect({ name, fields: [...fields.matchAll(/(\w+)=/g)].map(([, field]) => field) }).toEqual({
      name,
      fields: wanted,
    })
  }
})

test('every operation is listed', async () => {
  const { lantoa } = await stage()
  expect((await lantoa('call', '--list')).out).toContain('teams.recordVisit  PUT /teams/v1/visits/{visitId}\n')
})
