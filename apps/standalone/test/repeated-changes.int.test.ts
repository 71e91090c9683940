import { APIS } from '@lantoa/contracts/apis'
import type { Route } from '@lantoa/contracts/define-route'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from '../src/settled.ts'
import { startAllInOne } from './all-in-one.ts'
import { clearingsOf, FILLINGS, overtaken } from './changes/clearings.ts'
import { identityChanges } from './changes/identity.ts'
import { paymentsChanges } from './changes/payments.ts'
import { registerChanges } from './changes/registers.ts'
import { reportingChanges } from './changes/reporting.ts'
import { callOf, type Samples, versionOf } from './changes/sample.ts'
import { teamsChanges } from './changes/teams.ts'
import { HAMLETS, setUpCommune, setUpHamlet } from './place.ts'

/** Every route that changes a named version of something. */
const ROUTES = Object.entries(APIS).flatMap(([service, slices]) =>
  Object.values<Record<string, Route>>(slices)
    .flatMap((routes) => Object.values(routes))
    .filter(({ etag }) => etag === 'required')
    .map((route) => [`${service}.${route.operationId}`, route] as const),
)
const CHANGES = ROUTES.map(([name]) => name)
const SAMPLES: Samples = {
  ...{ ...identityChanges, ...paymentsChanges, ...teamsChanges },
  ...{ ...reportingChanges, ...registerChanges },
}

/** Changes that say nothing but their version: there is no second one. */
const WITHOUT_BODY = new Set(
  ['approveScorecard', 'approveTarget']
    .map((name) => `reporting.${name}`)
    .concat(
      ['previewBoundaryChange', 'applyBoundaryChange', 'undoBoundaryChange', 'restoreDevice', 'withdrawSending'].map(
        (name) => `teams.${name}`,
      ),
      'identity.headHousehold',
      'identity.reopenHousehold',
    ),
)

let running: Awaited<ReturnType<typeof startAllInOne>>

beforeAll(async () => {
  running = await startAllInOne()
  await setUpCommune(running.as)
  for (const hamlet of HAMLETS) await setUpHamlet(running.as, hamlet)
  await settled(running.as('admin'), { patience: 60_000 })
}, 120_000)
afterAll(() => running?.stop())

test('every change has a sample', () => {
  expect(Object.keys(SAMPLES).sort()).toEqual([...CHANGES].sort())
})

test.each(Object.entries(SAMPLES))(
  '%s, sent again, is answered as the first time',
  async (name, sample) => {
    const { by, other, next: _next, ...sent } = await sample(running.as)
    const send = callOf(running.as(by), name)

    const first = await send(sent)
    expect(first.error).toBeUndefined()
    expect(first.etag).not.toBe(sent.ifMatch)
    const again = await send(sent)
    expect([again.error, again.data, again.etag]).toEqual([undefined, first.data, first.etag])
    if (other) expect((await send({ ...sent, body: other })).error?.code).toBe('precondition-failed')
  },
  20_000,
)

/** What cannot be changed a second time, and what the second hears. */
const ENDS: Readonly<Record<string, string>> = {
  'identity.closeHousehold': 'household-closed',
  'identity.leaveHousehold': 'already-left',
  'identity.withdrawConsent': 'already-withdrawn',
  'teams.closeUnit': 'closed-unit',
  'teams.leaveBody': 'membership-ended',
  'teams.revokeDevice': 'device-revoked',
  ...Object.fromEntries(
    ['accept', 'start', 'answer', 'reject', 'turn', 'close', 'reopen', 'withdraw'].map((step) => {
      return [`teams.${step}Concern`, 'status-out-of-order']
    }),
  ),
  'reporting.retireIndicator': 'indicator-retired',
  'reporting.retireScorecard': 'scorecard-ended',
  'reporting.withdrawComponentValue': 'component-value-withdrawn',
  'reporting.withdrawClaim': 'claim-withdrawn',
}
const TWICE = Object.entries(SAMPLES).filter(([name]) => !WITHOUT_BODY.has(name))

test.each(TWICE)(
  '%s, sent again behind a second change, is answered as done, and so is the second',
  async (name, sample) => {
    const { by, other, next = other, ...sent } = await sample(running.as)
    const send = callOf(running.as(by), name)
    const first = await send(sent)
    const behind = { ...sent, ifMatch: first.etag, body: next }
    const second = await send(behind)
    expect(second.error?.code).toBe(ENDS[name])
    if (second.error) return

    const again = await send(sent)
    expect([again.error, again.etag]).toEqual([undefined, second.etag])
    const last = await send(behind)
    expect([last.error, last.data, last.etag]).toEqual([undefined, second.data, second.etag])
  },
  20_000,
)

/** Those of which a field may be emptied and another one not: a body of one field always says all of it. */
const CLEARING = ROUTES.filter(([, { body }]) => Object.keys(body.shape).length > 1 && clearingsOf(body).length > 0)

test('every change that may empty a field is filled', () => {
  expect(Object.keys(FILLINGS).sort()).toEqual(CLEARING.map(([name]) => name).sort())
})

test.each(CLEARING)(
  '%s, overtaken by one that empties another field, is not answered as done',
  async (name, { body }) => {
    const [sample, filling] = [SAMPLES[name], FILLINGS[name]]
    if (!sample || !filling) throw new Error(`${name} is not filled`)
    const base = (await sample(running.as)).body ?? {}
    const pairs = overtaken(body, { ...base })
    expect(pairs.length).toBeGreaterThan(0)
    const heard = await Promise.all(
      pairs.map(async ([first, second]) => {
        const { by, params, ifMatch } = await sample(running.as)
        const send = callOf(running.as(by), name)
        const of = { params, ifMatch: versionOf(await send({ params, ifMatch, body: await filling(running.as) })) }
        const outcomes = [await send({ ...of, body: first }), await send({ ...of, body: second })]
        return [first, second, ...outcomes.map(({ error }) => error?.code)]
      }),
    )
    expect(heard).toEqual(pairs.map((pair) => [...pair, undefined, 'precondition-failed']))
  },
  60_000,
)
