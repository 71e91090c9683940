import { nameKey } from '@lantoa/vietnam/name-likeness'
import { HINT_FROM, likenessOf, PAIR_FROM } from '@lantoa/vietnam/same-person'
import { describe, expect, test } from 'vitest'
import { COMMUNES, HAMLETS, type Labelled, labelledPeople } from '../../test/labelled-people.ts'
import { hintKeys, matchKeys, type Placed } from './match-keys.ts'

/** Some are the same for everybody, others new with each run. */
const SEEDS = [7, 4711, 20_251, ...Array.from({ length: 2 }, () => Math.floor(Math.random() * 2 ** 31))]
const CODES = Array.from({ length: COMMUNES * HAMLETS }, (_, at) => `3102${Math.floor(at / HAMLETS)}.${at % HAMLETS}`)

/** Of a pair the two with their score, whichever of the keys leads to it. */
function pairsOf(people: readonly Labelled[]) {
  const byKey = Map.groupBy(
    people.flatMap((one) => matchKeys(placed(one)).map((key) => ({ key, one }))),
    ({ key }) => key,
  )
  const found = new Map<string, { ids: [Labelled['id'], Labelled['id']]; isSame: boolean; score: number }>()
  for (const one of people) {
    for (const key of matchKeys(placed(one), siblingsOf(one.hamlet))) {
      for (const { one: other } of byKey.get(key) ?? []) {
        if (other.id <= one.id) continue
        const likeness = likenessOf(one, other, { nearness: nearnessOf(one, other) })
        if (likeness) {
          const isSame = one.person === other.person
          found.set(`${one.id} ${other.id}`, { ids: [one.id, other.id], isSame, score: likeness.score })
        }
      }
    }
  }
  return [...found.values()]
}

function placed({ hamlet, ...one }: Labelled): Placed {
  return { ...one, hamletCode: CODES[hamlet] ?? '' }
}

/** The last two hamlets of a commune were one. */
function siblingsOf(hamlet: number): string[] {
  const last = hamlet - (hamlet % HAMLETS) + HAMLETS - 1
  return hamlet >= last - 1 ? [last - 1, last].map((at) => CODES[at] ?? '') : []
}

function nearnessOf(one: Labelled, other: Labelled) {
  if (one.home === other.home) return 'same-home'
  if (one.hamlet === other.hamlet) return 'same-hamlet'
  if (siblingsOf(one.hamlet).includes(CODES[other.hamlet] ?? '')) return 'hamlet-succeeded'
  return Math.floor(one.hamlet / HAMLETS) === Math.floor(other.hamlet / HAMLETS) ? 'same-commune' : 'elsewhere'
}

function measure(seed: number, from: number) {
  const people = labelledPeople(seed)
  const pairs = pairsOf(people).filter(({ score }) => score >= from)
  const right = pairs.filter(({ isSame }) => isSame).length
  const twice = people.length - new Set(people.map(({ person }) => person)).size
  return { precision: right / pairs.length, recall: right / twice }
}

describe.each(SEEDS)('of people made by chance with seed %i', (seed) => {
  test('the list names whom an officer should look at', () => {
    const { precision, recall } = measure(seed, PAIR_FROM)
    expect(precision).toBeGreaterThan(0.93)
    expect(recall).toBeGreaterThan(0.84)
  })

  test('the hint names whom it should not go unsaid of', () => {
    const { precision, recall } = measure(seed, HINT_FROM)
    expect(precision).toBeGreaterThan(0.97)
    expect(recall).toBeGreaterThan(0.6)
  })

  test('whoever is as much alike as a hint asks for is found by its few keys, but other names of another hamlet', () => {
    const people = labelledPeople(seed)
    const byId = new Map(people.map((one) => [one.id, one]))
    const alike = pairsOf(people)
      .filter(({ score }) => score >= HINT_FROM)
      .flatMap(({ ids }) => {
        const [one, other] = ids.map((id) => byId.get(id))
        return one && other && isSought(one, other) ? [{ one, other }] : []
      })
    const missed = alike.filter(({ one, other }) => {
      const known = matchKeys(placed(other))
      const isFound = hintKeys(placed(one), siblingsOf(one.hamlet)).some((keys) =>
        keys.every((key) => known.includes(key)),
      )
      return !isFound && one.home !== other.home
    })
    expect(alike.length).toBeGreaterThan(100)
    expect(missed).toEqual([])
  })
})

function isSought(one: Labelled, other: Labelled): boolean {
  const isNear = !['same-commune', 'elsewhere'].includes(nearnessOf(one, other))
  return isNear || nameKey(one.name) === nameKey(other.name)
}
