import { change, type Fact, type Spell } from './order-fact.ts'

export const HOMES = ['A', 'B'] as const
export type Home = (typeof HOMES)[number]
export const OPENED = '2026-01-05'

export function register(home: Home, hamlet: 0 | 1, spell: Spell): Fact {
  return {
    ...{ name: home, needs: [], repeatable: true },
    tell: ({ identity }, { id, hamlets }) =>
      identity.registerHousehold({
        params: { householdId: spell(id(home)) },
        body: { hamletCode: hamlets[hamlet], openedOn: OPENED },
      }),
  }
}

export function resident(name: string, home: Home, spell: Spell): Fact {
  const person = { name: 'Nguyễn Thị Hoa', birth: { year: 1980 }, sex: 'female' as const, from: OPENED }
  return {
    ...{ name, needs: [home], repeatable: true },
    tell: ({ identity }, { id }) =>
      identity.registerResident({
        params: { residentId: spell(id(name)) },
        body: { ...person, householdId: spell(id(home)) },
      }),
  }
}

const CHANGE_NEEDS = { move: ['A'], merge: ['A', 'B'], close: ['B'] }

export type HomeChange = { kind: 'none' | 'move' | 'merge' | 'close'; on: string; corrected: string | undefined }

/** A change of a home, and what puts it right afterwards; two changes would have to come in their order. */
export function homeChange({ kind, on, corrected }: HomeChange): Fact[] {
  if (kind === 'none') return []
  const home = kind === 'close' ? 'B' : 'A'
  const made = change(kind, CHANGE_NEEDS[kind], async ({ identity }, { id, hamlets }) => {
    const params = { householdId: id(home) }
    const { version: ifMatch } = await identity.getHousehold({ params }).orThrow()
    if (kind === 'move') return identity.moveHousehold({ params, ifMatch, body: { to: hamlets[1], on } })
    const body = kind === 'merge' ? { status: 'merged' as const, mergedInto: id('B') } : { status: 'closed' as const }
    return identity.closeHousehold({ params, ifMatch, body: { ...body, on } })
  })
  if (corrected === undefined) return [made]
  const reason = 'nhầm ngày'
  const right = change(`${kind} corrected`, [kind], async ({ identity }, { id }) => {
    const params = { householdId: id(home) }
    const { version: ifMatch } = await identity.getHousehold({ params }).orThrow()
    if (kind !== 'move') return identity.reopenHousehold({ params, ifMatch, body: { reason } })
    return identity.correctMove({ params, ifMatch, body: { from: on, on: corrected, reason } })
  })
  return kind === 'move' && corrected === on ? [made] : [made, right]
}

export type Stay = { on: string; corrected: string | undefined }

/** r1 moves from A to B, and the day is put right. */
export function movesOver({ on, corrected }: Stay, spell: Spell): Fact[] {
  const params = (id: (name: string) => string) => ({ residentId: spell(id('r1')) })
  const moved = change('r1 moves', ['r1', 'B'], async ({ identity }, { id }) => {
    const { version: ifMatch } = await identity.getResident({ params: params(id) }).orThrow()
    return identity.moveResident({ params: params(id), ifMatch, body: { householdId: spell(id('B')), on } })
  })
  if (corrected === undefined || corrected === on) return [moved]
  const right = change('r1 moves corrected', ['r1 moves'], async ({ identity }, { id }) => {
    const { version: ifMatch } = await identity.getResident({ params: params(id) }).orThrow()
    const body = { from: on, on: corrected, reason: 'nhầm ngày' }
    return identity.correctStay({ params: params(id), ifMatch, body })
  })
  return [moved, right]
}

/**
 * r1 leaves for somewhere else, after all else that is said of them. Who left before being found to be one with somebody who
 * lives there lives there by that: of who stays one it is said afterwards.
 */
export function goesAway(spell: Spell, isOne: boolean): Fact {
  return change('r1 leaves', isOne ? ['r1', 'people merge'] : ['r1'], async ({ identity }, { id }) => {
    const params = { residentId: spell(id('r1')) }
    const { version: ifMatch } = await identity.getResident({ params }).orThrow()
    return identity.leaveHousehold({ params, ifMatch, body: { on: '2026-03-17' } })
  })
}
