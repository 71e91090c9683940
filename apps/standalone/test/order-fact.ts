import type { Lantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'

/** A fact about the small world of a history: what has to be told before it, and how it is told. */
export type Fact = {
  readonly name: string
  readonly needs: readonly string[]
  /** Sent again later, as by a phone that did not hear the answer. */
  readonly repeatable: boolean
  tell(lantoa: Lantoa, place: Place): Promise<{ error?: { code: string } | undefined }>
}

/** Where a history takes place, with ids of its own: the same names mean the same things in each place. */
export type Place = { readonly hamlets: readonly [string, string]; id(name: string): string }

/** Ids in the order of these names, in every place: what is sorted by id comes in one order everywhere. */
export const NAMED = [
  ...['A', 'B', 'C', 'F', 'G', 'K', 'K2', 'M', 'L', 'P', 'P2', 'Q', 'S', 'T', 'U', 'X', 'X1', 'X2', 'account', 'join'],
  ...['Z', 'p', 'r1', 'r2'],
  ...['v0', 'v1', 'v2', 'v3', 'v4', 'E'],
]

export function placeAt(hamlets: readonly [string, string]): Place {
  const ids = new Map(NAMED.map((name) => [name, uuid()]))
  return {
    hamlets,
    id(name) {
      const id = ids.get(name)
      if (id === undefined) throw new Error(`Nothing is called ${name}`)
      return id
    },
  }
}

/** Ids are sent in either case. */
export type Spell = (id: string) => string

/** A change of something that is there, as it is by then. */
export function change(name: string, needs: readonly string[], tell: Fact['tell']): Fact {
  return { name, needs, repeatable: false, tell }
}
