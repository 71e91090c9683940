import { settled } from '@lantoa/standalone/settled'
import type { AllInOne } from '@lantoa/standalone/test/all-in-one'
import { v7 as uuid } from 'uuid'
import { madeHamlet } from './made-hamlet.ts'
import { setUpTeam } from './set-up-team.ts'

const SINCE = '2025-09-01'
const PATIENCE = { patience: 120_000 }

/** A hamlet in which much was done, said to the services as phones say it. */
export async function setUpHomes(running: AllInOne, volunteer: string, count: number): Promise<void> {
  const { as } = running
  const { hamletCode, teamId } = await setUpTeam(running, volunteer)
  const made = madeHamlet(hamletCode, count)
  await registerHomes(as, made)
  // The other services hear of homes and people behind identity.
  await settled(as('admin'), PATIENCE)
  await recordFacts(as, made, { teamId, visitorIds: [volunteer] })
  await settled(as('admin'), PATIENCE)
}

type Made = ReturnType<typeof madeHamlet>
type As = AllInOne['as']

async function registerHomes(as: As, { identity: { upserts } }: Made): Promise<void> {
  const { identity } = as('commune_officer')
  const homes = upserts.filter((one) => one.kind === 'home')
  const people = upserts.filter((one) => one.kind === 'person')
  all(
    await identity.registerHouseholdBatch.many(
      homes.map(({ householdId, hamletCode, address }) => {
        return { householdId, hamletCode, openedOn: SINCE, ...(address && { address }) }
      }),
    ),
  )
  all(
    await identity.registerResidentBatch.many(
      people.map(({ residentId, householdId, name, birth, sex, phone }) => {
        return { ...{ residentId, householdId, from: SINCE, name, sex, phone }, birth: birth as { year: number } } // made so
      }),
    ),
  )
  const steps = people.flatMap(({ residentId, steps = [] }) => steps.map((step) => ({ residentId, ...step })))
  all(await identity.recordStepBatch.many(steps.map((step) => ({ ...step, evidence: 'seen' as const }))))
  const consents = people.flatMap(({ residentId, consents = [] }) => consents.map((one) => ({ residentId, ...one })))
  const wording = { wordingVersion: '2026-01', method: 'paper' as const }
  all(await identity.recordConsentBatch.many(consents.map((one) => ({ ...one, ...wording }))))
}

async function recordFacts(as: As, made: Made, by: By): Promise<void> {
  const { teams, payments } = as('commune_officer')
  all(await teams.recordVisitBatch.many(made.teams.upserts.flatMap((home) => visitsOf(home, by))))
  const holders = made.payments.upserts.filter((one) => one.kind === 'holder')
  const accounts = holders.flatMap(({ residentId, accounts }) => accounts.map((one) => ({ residentId, ...one })))
  all(
    await payments.trackAccountBatch.many(
      accounts.map(({ accountId, residentId, kind, provider }) => {
        return { accountId, residentId, kind, provider, status: 'opened' as const, openedOn: SINCE }
      }),
    ),
  )
}

type Home = Made['teams']['upserts'][number]
/** Who knocked. */
type By = { teamId: string; visitorIds: string[] }

/** What was seen of the people of a home was seen at its last visit. */
function visitsOf({ householdId, visits, people }: Home, by: By) {
  const [last, ...before] = visits.map((visit) => visitOf(householdId, visit, by))
  const seen = people.flatMap(({ residentId, seen }) => seen.map((day) => ({ residentId, ...day })))
  const assessments = seen.flatMap(({ residentId, skills = [] }) => skills.map((one) => ({ residentId, ...one })))
  const uses = seen.flatMap(({ residentId, uses = [] }) => uses.map((one) => ({ residentId, ...one })))
  return [...before, ...(last ? [{ ...last, assessments, uses }] : [])]
}

function visitOf(householdId: string, { on, outcome }: Home['visits'][number], by: By) {
  return { visitId: uuid(), householdId, ...by, startedAt: `${on}T12:00:00Z`, outcome }
}

/** @throws where one was not taken: then the hamlet is not the one that is to be measured. */
function all(results: readonly { accepted: boolean; problem?: { title: string; detail?: string } }[]): void {
  const refused = results.find(({ accepted }) => !accepted)
  if (refused) throw new Error(`${refused.problem?.title} ${refused.problem?.detail}`)
}
