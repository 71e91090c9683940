import type { Data } from '@lantoa/sdk'
import { dayOf } from '@lantoa/vietnam/days'
import { reportsIn } from './home.ts'
import { isAsFar } from './kinds/account.ts'
import type { NewRecord } from './kinds/kind.ts'
import type { Pack, PackPage, PackPerson } from './pack.ts'

type Seen = Extract<PackPage<'teams'>['upserts'][number], { kind: 'home' }>['people'][number]['seen'][number]
type Skill = NonNullable<Seen['skills']>[number] & { on: string }
type Use = NonNullable<Seen['uses']>[number] & { on: string }
type Step = NonNullable<PackPerson['steps']>[number]
type App = NonNullable<PackPerson['apps']>[number]
type Consent = NonNullable<PackPerson['consents']>[number]
type Account = Pick<Data<'payments', 'getAccount'>, 'accountId' | 'kind' | 'provider' | 'status'> & {
  /** For what it pays. */
  services: Data<'payments', 'getAccount'>['essentialServices'][number]['service'][]
}

/** How far somebody is, as this phone knows it: of each thing what was seen last. */
export type PersonFacts = {
  skills: Skill[]
  uses: Use[]
  steps: Step[]
  apps: App[]
  consents: Consent[]
  accounts: Account[]
}

/** What the services keep of a hamlet; one that is not here says nothing. */
export type PacksOfHamlet = {
  homes?: Pack | undefined
  standings?: Pack<'teams'> | undefined
  holders?: Pack<'payments'> | undefined
}

/** Of the people of a home: what the packs say, and what was recorded here since. */
export function factsIn(
  householdId: string,
  people: readonly Pick<PackPerson, 'residentId'>[],
  packs: PacksOfHamlet,
  records: readonly NewRecord[],
): Map<string, PersonFacts> {
  const standing = packs.standings?.things[householdId]
  const progress = standing?.kind === 'home' ? standing.people : []
  return new Map(
    people.map(({ residentId }) => {
      const known = packs.homes?.things[residentId]
      const holder = packs.holders?.things[residentId]
      const seen = progress.find((one) => one.residentId === residentId)?.seen ?? []
      return [
        residentId,
        {
          skills: latest([...skillsIn(seen), ...ownSkills(records, residentId)], ({ skill }) => skill),
          uses: latest([...usesIn(seen), ...ownUses(records, residentId)], ({ use }) => use),
          steps: latest(
            [...((known?.kind === 'person' && known.steps) || []), ...ownSteps(records, residentId)],
            ({ step }) => step,
          ),
          apps: latest(
            [...((known?.kind === 'person' && known.apps) || []), ...ownApps(records, residentId)],
            ({ app, device }) => `${app} ${device}`,
          ),
          consents: consentsOf((known?.kind === 'person' && known.consents) || [], records, residentId),
          accounts: accountsOf((holder?.kind === 'holder' && holder.accounts) || [], records, residentId),
        },
      ]
    }),
  )
}

/** Of each thing what is of the latest day; of one day what was recorded last. */
function latest<Fact extends { on: string }>(facts: readonly Fact[], nameOf: (fact: Fact) => string): Fact[] {
  const byDay = facts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return [...new Map(byDay.map((fact) => [nameOf(fact), fact])).values()]
}

function skillsIn(seen: readonly Seen[]): Skill[] {
  return seen.flatMap(({ on, skills = [] }) => skills.map((one) => ({ ...one, on })))
}

function usesIn(seen: readonly Seen[]): Use[] {
  return seen.flatMap(({ on, uses = [] }) => uses.map((one) => ({ ...one, on })))
}

function ownSkills(records: readonly NewRecord[], residentId: string): Skill[] {
  return visits(records).flatMap(({ startedAt, assessments = [] }) =>
    assessments
      .filter((one) => one.residentId === residentId)
      .map(({ skill, level }) => ({ skill, level, on: dayOf(startedAt) })),
  )
}

function ownUses(records: readonly NewRecord[], residentId: string): Use[] {
  return visits(records).flatMap(({ startedAt, uses = [] }) =>
    uses
      .filter((one) => one.residentId === residentId)
      .map(({ use, answer }) => ({ use, answer, on: dayOf(startedAt) })),
  )
}

function visits(records: readonly NewRecord[]) {
  return reportsIn(records).map(({ body }) => body)
}

function ownSteps(records: readonly NewRecord[], residentId: string): Step[] {
  return records
    .filter((record) => record.kind === 'step')
    .filter((record) => record.residentId === residentId)
    .map(({ step, body: { state, on } }) => ({ step, state, on }))
}

function ownApps(records: readonly NewRecord[], residentId: string): App[] {
  return records
    .filter((record) => record.kind === 'app')
    .filter((record) => record.residentId === residentId)
    .map(({ app, device, body: { status, on } }) => ({ app, device, status, on }))
}

/** Those that hold. */
function consentsOf(known: readonly Consent[], records: readonly NewRecord[], residentId: string): Consent[] {
  const own = records
    .filter((record) => record.kind === 'consent')
    .filter(({ id, body }) => body.residentId === residentId && !known.some(({ consentId }) => consentId === id))
    .map(({ id, body: { purpose, givenAt } }) => ({ consentId: id, purpose, givenAt }))
  const withdrawn = new Set(
    records.flatMap((record) => (record.kind === 'consent-withdrawal' ? [record.consentId] : [])),
  )
  return [...known, ...own].filter(({ consentId }) => !withdrawn.has(consentId))
}

type PackAccount = Extract<PackPage<'payments'>['upserts'][number], { kind: 'holder' }>['accounts'][number]

function accountsOf(known: readonly PackAccount[], records: readonly NewRecord[], residentId: string): Account[] {
  const own = records
    .filter((record) => record.kind === 'account')
    .filter(({ id, body }) => body.residentId === residentId && !known.some(({ accountId }) => accountId === id))
    .map(({ id, body: { kind, provider, status } }) => ({ accountId: id, kind, provider, status, services: [] }))
  return [...known, ...own].map(({ accountId, kind, provider, status, services = [] }) => ({
    ...{ accountId, kind, provider },
    status: statusAfter(records, accountId, status),
    services: [...new Set([...services, ...ownServices(records, accountId)])],
  }))
}

function ownServices(records: readonly NewRecord[], accountId: string): Account['services'] {
  return records
    .filter((record) => record.kind === 'account-change')
    .flatMap(({ accountId: of, body }) => (of === accountId && 'service' in body ? [body.service] : []))
}

/** How far it got by what was recorded here; what the service knows to be further stays. */
function statusAfter(records: readonly NewRecord[], accountId: string, status: Account['status']): Account['status'] {
  return records
    .filter((record) => record.kind === 'account-change')
    .filter((record) => record.accountId === accountId)
    .reduce((now, { body }) => ('status' in body && isAsFar(body.status, now) ? body.status : now), status)
}
