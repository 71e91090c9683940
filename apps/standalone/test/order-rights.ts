import { LantoaError } from '@lantoa/sdk/client'
import { change, type Fact, type Spell } from './order-fact.ts'

const since = '2026-03-02'
const on = '2026-03-03'

/** What r1 asks for, begun; an order to keep the data, lifted; and a phone that was lost, of fewer people than thought. */
export function rights(spell: Spell): Fact[] {
  const commune = ([hamlet]: readonly [string, string]) => hamlet.slice(0, 5)
  const asked: Fact = {
    ...{ name: 'Q', needs: ['r1'], repeatable: true },
    tell: ({ identity }, { id, hamlets }) =>
      identity.recordRightsRequest({
        params: { rightsRequestId: spell(id('Q')) },
        body: { unitCode: commune(hamlets), since, residentId: spell(id('r1')), kind: 'see' },
      }),
  }
  const held: Fact = {
    ...{ name: 'L', needs: ['r1'], repeatable: true },
    tell: ({ identity }, { id, hamlets }) =>
      identity.recordLegalHold({
        params: { legalHoldId: spell(id('L')) },
        body: { unitCode: commune(hamlets), since, residentId: spell(id('r1')), issuer: 'Tòa án', orderNumber: '3/QĐ' },
      }),
  }
  const lost: Fact = {
    ...{ name: 'X', needs: [], repeatable: true },
    tell: ({ identity }, { id, hamlets }) =>
      identity.recordBreach({
        params: { breachId: spell(id('X')) },
        body: {
          ...{ unitCode: commune(hamlets), since, kind: 'lost_device', what: 'Mất máy', people: 12 },
          discoveredAt: '2026-03-02T01:00:00Z',
        },
      }),
  }
  const begun = change('Q begun', ['Q'], ({ identity }, { id }) =>
    identity.advanceRightsRequest({
      params: { rightsRequestId: id('Q') },
      ifMatch: 1,
      body: { status: 'in_progress', on },
    }),
  )
  const lifted = change('L lifted', ['L'], ({ identity }, { id }) =>
    identity.advanceLegalHold({ params: { legalHoldId: id('L') }, ifMatch: 1, body: { status: 'lifted', on } }),
  )
  const fewer = change('X fewer', ['X'], ({ identity }, { id }) =>
    identity.correctBreach({ params: { breachId: id('X') }, ifMatch: 1, body: { people: 8 } }),
  )
  return [asked, held, lost, begun, lifted, fewer]
}

/** What names nobody. */
const ANY_TIME = [
  'X',
  'X fewer',
  'M',
  'M corrected',
  'F',
  'F closed',
  'F corrected',
  'G',
  'G corrected',
  'K',
  'K2',
  'K corrected',
]

/**
 * r1 asks to be erased, and is, with whoever is the same person: after all that names them, for of who is erased nothing is
 * taken any more. Whoever else is told of it may hear of it before they hear who was one with whom.
 */
export function erasure(told: readonly Fact[]): Fact {
  const needs = told.map(({ name }) => name).filter((name) => !ANY_TIME.includes(name))
  return change('r1 erased', needs, async ({ identity }, { id, hamlets }) => {
    const params = { rightsRequestId: id('E') }
    const asked = { unitCode: hamlets[0].slice(0, 5), since, residentId: id('r1'), kind: 'delete' as const }
    await identity.recordRightsRequest({ params, body: asked }).orThrow()
    await identity.advanceRightsRequest({ params, ifMatch: 1, body: { status: 'in_progress', on } }).orThrow()
    return identity.eraseResident({ params: { residentId: id('r1') }, body: params })
  })
}

/** What is refused of who was erased: nobody knows them any more, and their attendance is nobody's. */
const OF_NOBODY = ['not-found', 'unknown-resident', 'resident-erased', 'attendance-differs']

/** A fact that may come after somebody was erased: then it brings nobody back. */
export function perhapsLate(fact: Fact): Fact {
  return {
    ...fact,
    async tell(lantoa, place) {
      const { error } = await fact.tell(lantoa, place).catch((thrown) => ({ error: refusalIn(thrown) }))
      return error && OF_NOBODY.includes(error.code) ? {} : { error }
    },
  }
}

function refusalIn(thrown: unknown): { code: string } {
  if (thrown instanceof LantoaError) return thrown
  throw thrown
}
