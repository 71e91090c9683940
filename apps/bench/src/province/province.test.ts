import { createHash } from 'node:crypto'
import type { Items } from '@lantoa/standalone/demo/items'
import { expect, test } from 'vitest'
import { commandPages } from './commands.ts'
import { recordPages } from './events.ts'
import { counting, nothingYet } from './expected.ts'
import { homeAt } from './homes.ts'
import { liveThrough } from './life.ts'
import { dayOfVisit, doorsOn, hamletAt, type Plan, planOf, teamsOf, VISITS_EACH } from './plan.ts'

/** Two hamlets, less than a hundred homes: one year in a moment. */
const SMALL = planOf(2 / 2_500, { homesEach: 48 })

function bytesOf(plan: Plan): string {
  const hash = createHash('sha256')
  for (const page of recordPages(liveThrough(plan))) hash.update(JSON.stringify(page))
  return hash.digest('hex')
}

const records = [...recordPages(liveThrough(SMALL))].flat()
const commands = [...commandPages(liveThrough(SMALL), 1_000)]

test('the same plan gives the same bytes, another seed gives others', () => {
  expect(bytesOf(SMALL)).toBe(bytesOf(planOf(2 / 2_500, { homesEach: 48 })))
  expect(bytesOf(SMALL)).not.toBe(bytesOf(planOf(2 / 2_500, { homesEach: 48, seed: 2 })))
})

test('a whole province is as large as An Giang', () => {
  const whole = planOf(1)
  const teams = Array.from({ length: whole.hamlets }, (_, index) => teamsOf(whole, hamletAt(whole, index))).flat()
  const someHomes = Array.from({ length: whole.homesEach }, (_, place) => homeAt(whole, hamletAt(whole, 7), place))
  const peopleEach = someHomes.flatMap(({ residents }) => residents).length
  expect(whole.communes).toHaveLength(102)
  expect(whole.hamlets * whole.homesEach).toBe(1_200_000)
  expect(whole.hamlets * peopleEach).toBe(4_900_000)
  expect(teams).toHaveLength(2_600)
  expect(teams.flatMap(({ memberNumbers }) => memberNumbers)).toHaveLength(8_000)
})

test('hamlets of a share lie in communes one after the other, each with a code of its own', () => {
  const plan = planOf(0.1)
  const hamlets = Array.from({ length: plan.hamlets }, (_, index) => hamletAt(plan, index))
  expect(new Set(hamlets.map(({ code }) => code)).size).toBe(250)
  expect(new Set(hamlets.map(({ commune }) => commune.code)).size).toBe(102)
})

test('every door is knocked on so many times, on the day that is said', () => {
  const knocks = new Map<string, number>()
  for (let day = 0; day < 364; day += 1) {
    for (const { home, visit } of doorsOn(SMALL, 1, day)) knocks.set(`${home} ${visit}`, day)
  }
  expect(knocks.size).toBe(SMALL.homesEach * VISITS_EACH)
  for (const [knock, day] of knocks) {
    const [home = 0, visit = 0] = knock.split(' ').map(Number)
    const said = dayOfVisit(SMALL, 1, { home, visit })
    expect(Date.parse(said) - Date.parse('2025-07-01')).toBe(day * 86_400_000)
  }
})

test('records come in the order of their time, and each state once', () => {
  const times = records.map(({ headers }) => headers.ce_time ?? '')
  const ids = records.map(({ headers }) => headers.ce_id)
  expect(times).toEqual(times.toSorted())
  expect(new Set(ids).size).toBe(records.length)
})

test('versions of a key follow each other without a gap', () => {
  const last = new Map<string, number>()
  for (const { topic, key, headers } of records) {
    if (headers.ce_sequence === undefined) continue
    const of = `${topic} ${key}`
    expect(Number(headers.ce_sequence)).toBe((last.get(of) ?? 0) + 1)
    last.set(of, Number(headers.ce_sequence))
  }
  expect(last.size).toBeGreaterThan(500)
})

test('commands tell of the same year as events', () => {
  const count = (topic: string) => records.filter((record) => record.topic === topic).length
  const sent = (kind: keyof Items) => commands.reduce((sum, page) => sum + page[kind].length, 0)
  const people = sent('residents')
  expect(sent('households')).toBe(count('identity.household.v1'))
  expect(people + sent('steps')).toBe(count('identity.resident.v1'))
  expect(sent('accounts')).toBe(count('payments.holder.v1'))
  expect(sent('visits')).toBe(count('teams.visit-recorded.v1'))
  expect(sent('bodies')).toBe(count('teams.body.v1'))
})

test('what must be counted is what the last states say', () => {
  const expected = nothingYet()
  const last = new Map<string, string>()
  for (const page of recordPages(counting(liveThrough(SMALL), expected))) {
    for (const { topic, key, value } of page) last.set(`${topic} ${key}`, value ?? '')
  }
  const states = (topic: string) =>
    [...last].filter(([key]) => key.startsWith(topic)).map(([, value]) => JSON.parse(value) as Record<string, unknown>)
  expect(expected).toEqual({
    homes: states('identity.household.v1').length,
    homesWithCorePerson: states('teams.household-progress.v1').filter(({ corePersonId }) => corePersonId !== null)
      .length,
    level2: states('identity.resident.v1').filter(({ level2Since }) => level2Since !== null).length,
    holders: states('payments.holder.v1').length,
  })
  expect(Math.min(...Object.values(expected))).toBeGreaterThan(5)
})
