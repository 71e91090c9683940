import { expect, test } from 'vitest'
import type { Held } from './held.ts'
import { type Card, readAnew } from './read-anew.ts'

/** A decision by its id and the number that is recorded: 'a1'. */
function heldOf(text: string): Held {
  const at = { at: '2026-03-17T13:15:00Z', by: 'lan' }
  const versions = { kept: { value: text.slice(1), ...at }, proposed: { value: null, ...at } }
  return { heldConflictId: text.slice(0, 1), ...versions } as Held
}

/** 'a1 gone' */
function cardOf(text: string): Card {
  const [held = '', since] = text.split(' ') as [string, Card['since']]
  return { held: heldOf(held), ...(since && { since }) }
}

test.each<[string, before: string[], fresh: string[], typed: string, after: string[]]>([
  ['the first time', [], ['a1', 'b1'], '', ['a1', 'b1']],
  ['where nobody typed what is recorded now is shown', ['a1', 'b1', 'c1'], ['b2', 'd1'], '', ['b2', 'd1']],
  ['what was typed elsewhere stays where it is', ['a1', 'b1', 'c1'], ['b1', 'c1'], 'c', ['b1', 'c1']],
  ['a card that changed under what was typed says so', ['a1', 'b1'], ['a2', 'b1'], 'a', ['a2 changed', 'b1']],
  ['and goes on saying so', ['a2 changed'], ['a2'], 'a', ['a2 changed']],
  ['until it was sent', ['a2 changed'], ['a2'], '', ['a2']],
  ['a decided one stays in its place', ['a1', 'b1', 'c1'], ['a1', 'c1'], 'b', ['a1', 'b1 gone', 'c1']],
  ['also the first', ['a1', 'b1'], ['b1'], 'a', ['a1 gone', 'b1']],
  ['and two, in their order', ['a1', 'b1', 'c1'], ['c1'], 'ab', ['a1 gone', 'b1 gone', 'c1']],
  ['also where no other is left', ['a1', 'b1'], [], 'b', ['b1 gone']],
  ['what waits again is shown as it is', ['a1 gone'], ['a1'], 'a', ['a1']],
])('%s', (_what, before, fresh, typed, after) => {
  const cards = readAnew(before.map(cardOf), fresh.map(heldOf), (id) => typed.includes(id))
  expect(cards).toEqual(after.map(cardOf))
})

test('who said it and when is no change', () => {
  const [card] = readAnew(
    [cardOf('a1')],
    [{ ...heldOf('a1'), kept: { value: '1', at: '2026-03-18T01:00:00Z', by: 'tam' } }],
    () => true,
  )
  expect(card?.since).toBeUndefined()
})
