import type { Data } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'

type Check = Data<'teams', 'checkTopics'>['topics'][number]

const asDeclared = (topic: string): Check => ({ topic, state: 'as-declared', differences: [] })
const RETENTION = { setting: 'retention.ms', declared: '-1', actual: '604800000', appliable: true }
const PARTITIONS = { setting: 'partitions', declared: '6', actual: '9', appliable: false, advice: 'Leave it.' }
const VISITS: Check = { topic: 'teams.visit.v1', state: 'differs', differences: [RETENTION, PARTITIONS] }
const BODIES: Check = { topic: 'teams.body.v1', state: 'missing', differences: [] }

/** The topics of each service as they are, and as applying would leave them. */
function topicsOf(teams: Check[], applied: { changed: string[]; topics: Check[] }): Answers {
  const of = (service: string, topics: Check[], outcome: object): Answers => ({
    [`GET /${service}/v1/operations/topics`]: () => ({ topics }),
    [`POST /${service}/v1/operations/topics/apply`]: () => outcome,
  })
  const identity = [asDeclared('identity.resident.v1')]
  return {
    ...of('identity', identity, { changed: [], topics: identity }),
    ...of('payments', [], { changed: [], topics: [] }),
    ...of('government', [], { changed: [], topics: [] }),
    ...of('market', [], { changed: [], topics: [] }),
    ...of('reporting', [], { changed: [], topics: [] }),
    ...of('teams', teams, applied),
  }
}

test('topics as they are declared', async () => {
  const teams = [asDeclared('teams.visit.v1')]
  const { lantoa } = await stage({ answers: topicsOf(teams, { changed: [], topics: teams }) })
  const well = { exitCode: 0, out: 'All 2 topics are as they are declared.\n' }
  expect(await lantoa('topics', 'diff')).toMatchObject(well)
  expect(await lantoa('topics', 'apply')).toMatchObject(well)
})

test('diff says what differs, what applying puts right, and what to do about the rest', async () => {
  const { lantoa } = await stage({ answers: topicsOf([VISITS, BODIES], { changed: [], topics: [] }) })
  const { exitCode, out } = await lantoa('topics', 'diff')
  expect(exitCode).toBe(1)
  expect(out).toMatch(/^teams\.visit\.v1 +retention\.ms +-1 +604800000 +topics apply$/m)
  expect(out).toMatch(/^teams\.visit\.v1 +partitions +6 +9 +hand, see below$/m)
  expect(out).toMatch(/^teams\.body\.v1 +missing +topics apply$/m)
  expect(out).toContain('\npartitions of teams.visit.v1: Leave it.\n')
  expect(out).not.toContain('identity')
  const json = await lantoa('topics', 'diff', '--json')
  expect(json.exitCode).toBe(1)
  expect(JSON.parse(json.out)).toMatchObject([{ service: 'identity' }, { service: 'teams', ...VISITS }, BODIES])
})

test('apply says what it changed; what it could not is shown, and the exit code is 1', async () => {
  const left = { ...VISITS, differences: [PARTITIONS] }
  const applied = { changed: ['teams.visit.v1', 'teams.body.v1'], topics: [left, asDeclared('teams.body.v1')] }
  const { lantoa } = await stage({ answers: topicsOf([VISITS, BODIES], applied) })
  const { exitCode, out } = await lantoa('topics', 'apply')
  expect(exitCode).toBe(1)
  expect(out).toContain('teams.visit.v1: made or changed\nteams.body.v1: made or changed\n')
  expect(out).toContain('partitions of teams.visit.v1: Leave it.')
  expect(JSON.parse((await lantoa('topics', 'apply', '--json')).out).changed).toEqual(applied.changed)
})

test('a log that does not answer is said to be it', async () => {
  const answers = topicsOf([], { changed: [], topics: [] })
  const away = () => problem(503, 'try-later', { detail: 'The event log does not answer: ECONNREFUSED' })
  answers['POST /identity/v1/operations/topics/apply'] = away
  const { lantoa } = await stage({ answers })
  expect(await lantoa('topics', 'apply')).toMatchObject({
    exitCode: 3,
    err: expect.stringContaining('The event log does not answer: ECONNREFUSED (try-later)'),
  })
})

const PAGES: Answers = {
  ...topicsOf([asDeclared('teams.visit.v1')], { changed: [], topics: [] }),
  'POST /teams/v1/operations/republish': ({ body }) => {
    const { topic, cursor } = body as { topic: string; cursor?: string } // as this very command sends it
    if (topic !== 'teams.visit.v1') return problem(404, 'unknown-topic')
    return cursor === undefined ? { appended: 1_000, cursor: 'c-1' } : { appended: 234, cursor: null }
  },
  'POST /identity/v1/operations/republish': () => ({ appended: 7, cursor: null }),
}

test('a topic is republished page by page', async () => {
  const { lantoa, asked } = await stage({ answers: PAGES })
  const { exitCode, out, err } = await lantoa('republish', 'teams.visit.v1')
  expect({ exitCode, out }).toEqual({ exitCode: 0, out: 'teams.visit.v1: 1,234 events\n' })
  expect(err).toMatch(/teams\.visit\.v1: 1,000 events, .*\nteams\.visit\.v1: 1,234 events/)
  expect(asked.slice(-2).map(({ body }) => body)).toEqual([
    { topic: 'teams.visit.v1', limit: 1_000 },
    { topic: 'teams.visit.v1', limit: 1_000, cursor: 'c-1' },
  ])
})

test('a page whose answer was lost is sent again', async () => {
  let lost = 1
  const pages = PAGES['POST /teams/v1/operations/republish']
  const { lantoa } = await stage({
    answers: {
      ...PAGES,
      'POST /teams/v1/operations/republish': (asked) => (lost-- > 0 ? problem(503, 'try-later') : pages?.(asked)),
    },
  })
  expect((await lantoa('republish', 'teams.visit.v1')).out).toBe('teams.visit.v1: 1,234 events\n')
})

test('--all republishes every topic and adds up', async () => {
  const { lantoa } = await stage({ answers: PAGES })
  const { out } = await lantoa('republish', '--all')
  expect(out).toBe('identity.resident.v1: 7 events\nteams.visit.v1: 1,234 events\n1,241 events together\n')
  expect(JSON.parse((await lantoa('republish', '--all', '--json')).out)).toMatchObject({ appended: 1_241 })
})

test.each(['teams.vsit.v1', 'nonsense'])('republish %s names the topics that there are', async (topic) => {
  const { lantoa } = await stage({ answers: PAGES })
  expect(await lantoa('republish', topic)).toMatchObject({
    exitCode: 1,
    err: expect.stringContaining(`There is no topic ${topic}.\n  There are: identity.resident.v1, teams.visit.v1\n`),
  })
  expect(await lantoa('republish')).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining('Name topics, or --all'),
  })
})
