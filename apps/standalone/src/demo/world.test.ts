import { readNationalUnits } from '@lantoa/vietnam/national-units'
import { unaccent } from '@lantoa/vietnam/text'
import { describe, expect, test } from 'vitest'
import { COMMUNES, HAMLETS, TOUR_HAMLET } from './places.ts'
import { createWorld } from './world.ts'

const NOW = new Date('2026-03-17T12:00:00Z')
const world = createWorld(NOW)

test('is the same each time', () => {
  expect(createWorld(NOW)).toEqual(world)
})

test('has the size that was promised', () => {
  expect(COMMUNES.map(({ code }) => code)).toEqual(['31027', '31018', '15865', '24259', '06895'])
  expect(HAMLETS).toHaveLength(46)
  expect(world.households.filter(({ hamletCode }) => hamletCode === TOUR_HAMLET)).toHaveLength(120)
  expect(world.households.length).toBeGreaterThan(1_900)
  expect(world.residents.length).toBeGreaterThan(6_500)
  expect(world.visits.length).toBeGreaterThan(5_000)
})

test.each([
  ['households', world.households.map(({ householdId }) => householdId)],
  ['residents', world.residents.map(({ residentId }) => residentId)],
  ['bodies', world.bodies.map(({ bodyId }) => bodyId)],
  ['memberships', world.memberships.map(({ membershipId }) => membershipId)],
  ['accounts', world.accounts.map(({ accountId }) => accountId)],
  ['visits', world.visits.map(({ visitId }) => visitId)],
  ['merchants', world.merchants.map(({ merchantId }) => merchantId)],
  ['bills', world.bills.map(({ billId }) => billId)],
  ['payouts', world.payouts.map(({ payoutId }) => payoutId)],
  ['lines of lists', world.payouts.map(({ unitCode, since, line }) => `${unitCode} ${since} ${line}`)],
  ['health facilities', world.facilities.map(({ healthFacilityId }) => healthFacilityId)],
  ['health card counts', world.healthCardCounts.map(({ unitCode, year }) => `${unitCode} ${year}`)],
  ['warnings', world.warnings.map(({ warningId }) => warningId)],
  ['scam reports', world.scamReports.map(({ scamReportId }) => scamReportId)],
  ['messages', world.messages.map(({ messageId }) => messageId)],
  ['concerns', world.concerns.map(({ raised }) => raised.concernId)],
  ['sessions', world.sessions.map(({ sessionId }) => sessionId)],
  ['attendances', world.attendances.map(({ attendanceId }) => attendanceId)],
  ['rights requests', world.rightsRequests.map(({ rightsRequestId }) => rightsRequestId)],
  ['lessons', world.lessons.map(({ lessonId }) => lessonId)],
  ['courses', world.courses.map(({ courseId }) => courseId)],
  ['completions', world.completions.map(({ completionId }) => completionId)],
  ['mobile coverages', world.mobileCoverages.map(({ mobileCoverageId }) => mobileCoverageId)],
  ['homes by their connections', world.homeConnections.map(({ householdId }) => householdId)],
  ['totals of platforms', world.platformTotals.map((one) => `${one.unitCode} ${one.platform} ${one.month}`)],
  ['websites', world.websites.map(({ websiteId }) => websiteId)],
  ['claims', world.claims.map(({ claimId }) => claimId)],
  ['steps', world.steps.map(({ residentId, step }) => `${residentId} ${step}`)],
])('no two %s share an id', (_what, ids) => {
  expect(new Set(ids).size).toBe(ids.length)
})

test('a body was restaffed: who left belonged to it, and who came is new there', () => {
  const [restaffing] = world.restaffings
  const before = world.memberships.filter(({ bodyId }) => bodyId === restaffing?.bodyId)
  expect(before.map(({ membershipId }) => membershipId)).toContain(restaffing?.leaving?.[0])
  const people = new Set(world.memberships.map(({ personId }) => personId))
  expect(restaffing?.joining?.filter(({ personId }) => people.has(personId))).toEqual([])
  expect(restaffing?.joining).toHaveLength(1)
})

test('in every commune people ask for the data on them, most are answered, and one waits', () => {
  expect([world.rightsRequests, world.rightsAnswered].map((all) => all.length / COMMUNES.length)).toEqual([6, 5])
  const known = new Set(world.residents.map(({ residentId }) => residentId))
  expect(world.rightsRequests.filter(({ residentId }) => !known.has(residentId))).toEqual([])
})

test('something is sold in every hamlet, and every commune has a health station', () => {
  expect(new Set(world.merchants.map(({ hamletCode }) => hamletCode)).size).toBe(HAMLETS.length)
  expect(new Set(world.facilities.map(({ unitCode }) => unitCode)).size).toBe(COMMUNES.length)
  const homes = new Map(world.households.map(({ householdId, hamletCode }) => [householdId, hamletCode]))
  const atHome = world.merchants.filter(({ householdId }) => householdId)
  expect(atHome.filter(({ householdId, hamletCode }) => homes.get(householdId ?? '') !== hamletCode)).toEqual([])
  expect(atHome).toHaveLength(HAMLETS.length)
})

test('some wait in each state, one of them too long', () => {
  const last = world.concerns.map(({ raised, steps }) => steps.at(-1)?.name ?? raised.kind)
  const ends = ['accept', 'close', 'difficulty', 'forward', 'question', 'reject', 'reopen', 'start', 'turn', 'withdraw']
  expect(new Set(last)).toEqual(new Set([...ends, 'answer']))
  const days = world.concerns.flatMap(({ steps }) => steps.map(({ on }) => on))
  expect(days.filter((on) => on > '2026-03-17')).toEqual([])
})

test('units stand as in the national list, so that importing it changes nothing', () => {
  const national = new Map(
    readNationalUnits().map(({ code, name, kind, parentCode }) => [code, { name, kind, parentCode }]),
  )
  const ofToday = world.units.filter(({ validTo }) => validTo === undefined)
  expect(ofToday.map(({ name, kind, parentCode }) => ({ name, kind, parentCode }))).toEqual(
    ofToday.map(({ code }) => national.get(code)),
  )
})

test('claims are of units that are there', () => {
  const codes = new Set(world.units.map(({ code }) => code))
  expect(world.claims.filter(({ unit }) => !codes.has(unit))).toEqual([])
  expect(new Set(world.claims.map(({ source }) => source.name)).size).toBe(5)
})

test('who attends a session lives in its hamlet, and stands there once', () => {
  const homes = new Map(world.households.map(({ householdId, hamletCode }) => [householdId, hamletCode]))
  const hamlets = new Map(world.residents.map(({ residentId, householdId }) => [residentId, homes.get(householdId)]))
  const places = new Map(world.sessions.map(({ sessionId, unitCode }) => [sessionId, unitCode]))
  const strangers = world.attendances.filter(
    ({ sessionId, attendeeId }) => hamlets.get(attendeeId) !== places.get(sessionId),
  )
  expect(strangers).toEqual([])
  expect(new Set(world.attendances.map(({ attendeeId }) => attendeeId)).size).toBe(world.attendances.length)
  expect(world.attendances.length).toBeGreaterThan(150)
})

describe('visits', () => {
  test('reach from eight weeks ago to now, oldest first', () => {
    const starts = world.visits.map(({ startedAt }) => Date.parse(startedAt))
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(starts.at(-1)).toBeLessThanOrEqual(NOW.getTime())
    expect(starts[0]).toBeGreaterThanOrEqual(Date.parse('2026-01-26T00:00:00+07:00'))
  })

  test('keep the contents that they had when the world is made a day later', () => {
    const later = new Map(createWorld(new Date('2026-03-18T12:00:00Z')).visits.map((visit) => [visit.visitId, visit]))
    expect(world.visits.map(({ visitId }) => later.get(visitId))).toEqual(world.visits)
  })
})

test('somebody finds pairs to decide: homes with the people of others, and people without the marks of their names', () => {
  const addresses = Map.groupBy(world.households, ({ hamletCode, address }) => JSON.stringify([hamletCode, address]))
  const names = Map.groupBy(world.residents, ({ householdId, name }) => `${householdId} ${unaccent(name)}`)
  expect([...addresses.values()].filter((homes) => homes.length > 1).length).toBeGreaterThanOrEqual(2)
  expect([...names.values()].some((people) => people.length > 1)).toBe(true)
  expect(world.households.filter(({ householdId }) => householdId.endsWith('0dbba0'))).toHaveLength(1)
})
