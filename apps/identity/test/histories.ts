import fc from 'fast-check'

/** What happened to two homes and three people. */
export type History = { readonly homes: readonly Home[]; readonly people: readonly Person[] }
type Home = { readonly moves: readonly number[] }
type Person = {
  readonly first: number
  readonly from: number
  readonly moves: readonly number[]
  readonly left?: number
}

export const HAMLETS = ['31027.07', '31018.02'] as const
/** Days behind the first one on which everything happens. */
const LAST = 200
const FIRST_DAY = Date.UTC(2025, 6, 1)

export function dayAt(offset: number): string {
  return new Date(FIRST_DAY + offset * 86_400_000).toISOString().slice(0, 10)
}

const days = (max: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: LAST }), { maxLength: max }).map((list) => list.toSorted((a, b) => a - b))

const person = fc
  .record({ first: fc.nat({ max: 1 }), from: fc.nat({ max: 20 }), moves: days(3), leaves: fc.boolean() })
  .map(({ first, from, moves, leaves }): Person => {
    const later = moves.filter((day) => day > from)
    const left = leaves ? later.pop() : undefined
    return { first, from, moves: later, ...(left === undefined ? {} : { left }) }
  })

export const history: fc.Arbitrary<History> = fc.record({
  homes: fc.array(fc.record({ moves: days(2) }), { minLength: 2, maxLength: 2 }),
  people: fc.array(person, { minLength: 3, maxLength: 3 }),
})

/** Which of two it is, when each day of `moves` leads to the other one. */
function sideOn(moves: readonly number[], day: number, first = 0): number {
  return (moves.filter((move) => move <= day).length + first) % 2
}

/** The places of a home, found day by day. */
export function placesOf({ moves }: Home) {
  return stretches((day) => ({ hamletCode: HAMLETS[sideOn(moves, day)] ?? '' }))
}

/** The stays of a person, found day by day. */
export function staysOf({ homes }: History, { first, from, moves, left = LAST + 2 }: Person, ids: readonly string[]) {
  return stretches((day) => {
    const home = sideOn(moves, day, first)
    const hamletCode = HAMLETS[sideOn(homes[home]?.moves ?? [], day)] ?? ''
    return day >= from && day < left ? { householdId: ids[home] ?? '', hamletCode } : undefined
  })
}

function stretches<Where extends object>(whereOn: (day: number) => Where | undefined) {
  const found: (Where & { from: string; until: string | null })[] = []
  let before = ''
  for (let day = 0; day <= LAST + 1; day += 1) {
    const where = whereOn(day)
    const now = JSON.stringify(where ?? '')
    const last = found.at(-1)
    if (last?.until === null && now !== before) last.until = dayAt(day)
    if (where && now !== before) found.push({ ...where, from: dayAt(day), until: null })
    before = now
  }
  return found
}

/** One thing that is recorded of a home or a person. */
export type Telling = { readonly of: 'home' | 'person'; readonly at: number } & (
  | { readonly kind: 'register' | 'mistaken-end' }
  | { readonly kind: 'move'; readonly to: number; readonly on: number }
  | { readonly kind: 'leave'; readonly on: number }
  | { readonly kind: 'correct'; readonly from: number; readonly on?: number; readonly until?: number | null }
)

/** What is recorded of each home and person, in its own order; where `errs` says so wrongly first, and then put right. */
export function tellingsOf({ homes, people }: History, errs: () => boolean): Telling[][] {
  const ofHomes = homes.map(({ moves }, at) => {
    const thing = { of: 'home', at } as const
    const end: Telling[] = errs() ? [{ ...thing, kind: 'mistaken-end' }] : []
    return [{ ...thing, kind: 'register' } as const, ...movesOf(thing, { moves, errs }), ...end]
  })
  const ofPeople = people.map(({ first, from, moves, left }, at) => {
    const thing = { of: 'person', at } as const
    const since = moves.at(-1) ?? from
    const wrongly: Telling[] = errs()
      ? [
          { ...thing, kind: 'leave', on: LAST + 20 },
          { ...thing, kind: 'correct', from: since, until: left ?? null },
        ]
      : []
    const rightly: Telling[] = left === undefined ? [] : [{ ...thing, kind: 'leave', on: left }]
    const told = movesOf(thing, { moves, errs, first, end: left })
    return [{ ...thing, kind: 'register' } as const, ...told, ...(wrongly.length > 0 ? wrongly : rightly)]
  })
  return [...ofHomes, ...ofPeople]
}

type Moves = { moves: readonly number[]; errs: () => boolean; first?: number; end?: number | undefined }

function movesOf(thing: Pick<Telling, 'of' | 'at'>, { moves, errs, first = 0, end = LAST + 9 }: Moves): Telling[] {
  return moves.flatMap((on, index): Telling[] => {
    const to = (first + index + 1) % 2
    const isFree = (moves[index + 1] ?? end) > on + 1
    if (!isFree || !errs()) return [{ ...thing, kind: 'move', to, on }]
    return [
      { ...thing, kind: 'move', to, on: on + 1 },
      { ...thing, kind: 'correct', from: on + 1, on },
    ]
  })
}
