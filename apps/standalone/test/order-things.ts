import { change, type Fact, type Spell } from './order-fact.ts'

export function team(spell: Spell): Fact[] {
  const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã', date: '2026-01-01' }
  return [
    {
      ...{ name: 'T', needs: [], repeatable: true },
      tell: ({ teams }, { id, hamlets }) =>
        teams.setUpBody({
          params: { bodyId: spell(id('T')) },
          body: {
            ...{ kind: 'community_team', unitCode: hamlets[0].slice(0, 5), hamletCodes: [hamlets[0]], legalAct },
            ...{ from: '2026-01-01', status: 'active' },
          },
        }),
    },
    {
      ...{ name: 'join', needs: ['T'], repeatable: true },
      tell: ({ teams }, { id }) =>
        teams.joinBody({
          params: { membershipId: spell(id('join')) },
          body: {
            ...{ bodyId: spell(id('T')), personId: spell(id('p')), role: 'leader', from: '2026-03-01' },
            affiliations: ['youth_union'],
          },
        }),
    },
  ]
}

/** The one who visits no longer belongs to the team. */
export function leaves(until: string): Fact {
  return change('leaves', ['join'], async ({ teams }, { id }) => {
    const params = { membershipId: id('join') }
    const { version: ifMatch = 0 } = await teams.getMembership({ params }).orThrow()
    return teams.leaveBody({ params, ifMatch, body: { until } })
  })
}

type OfResident = Readonly<Record<'account' | 'advanced' | 'mistaken' | 'step', string | undefined>>

/** An account of r1, perhaps closed, perhaps on a wrong day; and a step. */
export function ofResident({ account, advanced, mistaken, step }: OfResident, spell: Spell): Fact[] {
  const opened: Fact = {
    ...{ name: 'account', needs: ['r1'], repeatable: true },
    tell: ({ payments }, { id }) =>
      payments.trackAccount({
        params: { accountId: spell(id('account')) },
        body: {
          residentId: spell(id('r1')),
          kind: 'bank',
          provider: 'Agribank',
          status: 'opened',
          openedOn: account ?? '',
        },
      }),
  }
  const signed: Fact = {
    ...{ name: 'step', needs: ['r1'], repeatable: true },
    tell: ({ identity }, { id }) =>
      identity.recordStep({
        params: { residentId: spell(id('r1')), step: 'signature' },
        body: { state: 'done', on: step ?? '', evidence: 'seen' },
      }),
  }
  const on = account && advanced && [account, advanced].sort()[1]
  const closed = on ? [closedAccount(on)] : []
  const corrected = on && mistaken ? [correctedAccount(on, mistaken > on ? mistaken : null)] : []
  return [...(account ? [opened, ...closed, ...corrected] : []), ...(step ? [signed] : [])]
}

function closedAccount(on: string): Fact {
  return change('account closed', ['account'], async ({ payments }, { id }) => {
    const params = { accountId: id('account') }
    const { version: ifMatch } = await payments.getAccount({ params }).orThrow()
    return payments.advanceAccount({ params, ifMatch, body: { status: 'closed', on } })
  })
}

function correctedAccount(from: string, on: string | null): Fact {
  return change('account corrected', ['account closed'], async ({ payments }, { id }) => {
    const params = { accountId: id('account') }
    const { version: ifMatch } = await payments.getAccount({ params }).orThrow()
    const body = { status: 'closed' as const, from, on, reason: 'nhầm tài khoản' }
    return payments.correctAccountStatus({ params, ifMatch, body })
  })
}

/** r1 agrees, and takes it back. */
export function consent(withdrawn: string | undefined, spell: Spell): Fact[] {
  const given: Fact = {
    ...{ name: 'C', needs: ['r1'], repeatable: true },
    tell: ({ identity }, { id }) =>
      identity.recordConsent({
        params: { consentId: spell(id('C')) },
        body: {
          ...{ residentId: spell(id('r1')), purpose: 'eid_onboarding', wordingVersion: '2026-01', method: 'paper' },
          givenAt: '2026-02-20T18:45:00+07:00',
        },
      }),
  }
  if (withdrawn === undefined) return [given]
  const back = change('C withdrawn', ['C'], async ({ identity }, { id }) => {
    const params = { consentId: id('C') }
    const { version: ifMatch } = await identity.getConsent({ params }).orThrow()
    return identity.withdrawConsent({ params, ifMatch, body: { withdrawnAt: `${withdrawn}T09:00:00+07:00` } })
  })
  return [given, back]
}

/** A merchant who belongs to home A and gives up its QR code, and a place where the chip card counts until it closes. */
export function registers(until: string | undefined, mistaken: string | undefined, spell: Spell): Fact[] {
  const since = '2026-02-02'
  const merchant: Fact = {
    ...{ name: 'M', needs: [], repeatable: true },
    tell: ({ payments }, { id, hamlets }) =>
      payments.recordMerchant({
        params: { merchantId: spell(id('M')) },
        body: {
          ...{ hamletCode: hamlets[0], since, name: 'Quán nước', kind: 'household', householdId: spell(id('A')) },
          qr: { since },
        },
      }),
  }
  const facility: Fact = {
    ...{ name: 'F', needs: [], repeatable: true },
    tell: ({ identity }, { id, hamlets }) =>
      identity.recordHealthFacility({
        params: { healthFacilityId: spell(id('F')) },
        body: { unitCode: hamlets[1], since, name: 'Trạm Y tế', kind: 'health_station', chipCardsSince: since },
      }),
  }
  const cards: Fact = {
    ...{ name: 'G', needs: [], repeatable: true },
    tell: ({ identity }, { id, hamlets }) =>
      identity.recordHealthCardCount({
        params: { healthCardCountId: spell(id('G')) },
        body: { unitCode: hamlets[1], since, year: 2026, issued: 900, source: 'BHXH' },
      }),
  }
  const recounted = change('G corrected', ['G'], async ({ identity }, { id }) => {
    const params = { healthCardCountId: id('G') }
    const { version: ifMatch } = await identity.getHealthCardCount({ params }).orThrow()
    return identity.correctHealthCardCount({ params, ifMatch, body: { issued: 905 } })
  })
  const recorded = [merchant, facility, cards, recounted]
  if (until === undefined) return recorded
  const corrected = change('M corrected', ['M'], async ({ payments }, { id }) => {
    const params = { merchantId: id('M') }
    const { version: ifMatch } = await payments.getMerchant({ params }).orThrow()
    return payments.correctMerchant({ params, ifMatch, body: { qr: { since, until } } })
  })
  const closed = change('F closed', ['F'], async ({ identity }, { id }) => {
    const params = { healthFacilityId: id('F') }
    const { version: ifMatch } = await identity.getHealthFacility({ params }).orThrow()
    return identity.advanceHealthFacility({ params, ifMatch, body: { status: 'closed', on: until } })
  })
  const right = change('F corrected', ['F closed'], async ({ identity }, { id }) => {
    const params = { healthFacilityId: id('F') }
    const { version: ifMatch } = await identity.getHealthFacility({ params }).orThrow()
    const on = mistaken !== undefined && mistaken > until ? mistaken : null
    const body = { status: 'closed' as const, from: until, on, reason: 'nhầm trạm' }
    return identity.correctHealthFacilityStatus({ params, ifMatch, body })
  })
  return [...recorded, corrected, closed, ...(mistaken === undefined ? [] : [right])]
}

/** The second hamlet goes into the first, after all that happened; who names a hamlet after that names one that stands. */
export function mergeOfHamlets(naming: readonly Fact[]): Fact {
  const names = ['A', 'B', 'T', 'M', 'F', 'G', 'move', 'move corrected']
  const needs = naming.map(({ name }) => name).filter((name) => names.includes(name))
  return change('hamlets merge', needs, async ({ teams }, { id, hamlets }) => {
    const params = { changeId: id('U') }
    const legalAct = { number: '7/NQ-HĐND', issuer: 'HĐND tỉnh', date: '2026-03-01' }
    const steps = [{ kind: 'merge' as const, from: [{ code: hamlets[1] }], into: { code: hamlets[0] } }]
    const body = { title: `${hamlets[1]} vào ${hamlets[0]}`, on: '2026-03-17', legalAct, steps }
    await teams.draftBoundaryChange({ params, body }).orThrow()
    const { change: shown } = await teams.previewBoundaryChange({ params, ifMatch: 1 }).orThrow()
    return teams.applyBoundaryChange({ params, ifMatch: shown.version })
  })
}

/** And is taken back: both hamlets are what they were, whatever was told in between. */
export function mergeUndone(): Fact {
  return change('merge undone', ['hamlets merge'], async ({ teams }, { id }) => {
    const params = { changeId: id('U') }
    const { version: ifMatch } = await teams.getBoundaryChange({ params }).orThrow()
    return teams.undoBoundaryChange({ params, ifMatch })
  })
}
