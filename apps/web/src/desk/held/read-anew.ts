import type { Held } from './held.ts'

/** A decision; `since`: what became of it while somebody typed in it. */
export type Card = { readonly held: Held; readonly since?: 'changed' | 'gone' }

/**
 * What is shown after the list was read anew. A card in which somebody typed stays, also where nobody has to decide it any
 * more: it would take with it what was typed.
 */
export function readAnew(before: readonly Card[], fresh: readonly Held[], isTyped: (id: string) => boolean): Card[] {
  const typed = before.filter(({ held }) => isTyped(held.heldConflictId))
  const cards = fresh.map((held): Card => {
    const was = typed.find((card) => isSame(card.held, held))
    const isChanged = was?.since === 'changed' || (was !== undefined && versionsOf(was.held) !== versionsOf(held))
    return isChanged ? { held, since: 'changed' } : { held }
  })
  for (const { held } of typed) {
    if (fresh.some((one) => isSame(one, held))) continue
    cards.splice(placeAfter(before, held, cards), 0, { held, since: 'gone' })
  }
  return cards
}

/** Behind the nearest card that stood above it and still does. */
function placeAfter(before: readonly Card[], held: Held, cards: readonly Card[]): number {
  const above = before
    .slice(
      0,
      before.findIndex((card) => isSame(card.held, held)),
    )
    .toReversed()
  const nearest = above.find((card) => cards.some((one) => isSame(one.held, card.held)))
  return nearest === undefined ? 0 : cards.findIndex((one) => isSame(one.held, nearest.held)) + 1
}

function isSame(one: Held, other: Held): boolean {
  return one.heldConflictId === other.heldConflictId
}

/** What both sides say; who said it and when is no reason to look again. */
function versionsOf({ kept, proposed }: Held): string {
  return JSON.stringify([kept, proposed].map(({ value, person }) => [value, person]))
}
