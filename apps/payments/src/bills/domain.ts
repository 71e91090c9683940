import { refuse } from '@lantoa/chassis/http/outcome'
import { heirsOf, type Succeeding } from '@lantoa/chassis/units/heirs'
import { includes } from '@lantoa/units/intervals'
import type { Day } from '@lantoa/vietnam/days'
import type { Resident } from '../known-residents/resident.ts'

type Lying = { readonly hamletCode: string; readonly on: Day }
type Stay = Resident['stays'][number]

/** A bill counts where the home lay on its day, as far as it is known where that was. */
export function refuseElsewhere(people: readonly Resident[], { hamletCode, on }: Lying, tree: Succeeding) {
  const stays = people.flatMap((one) => one.stays.filter((stay) => includes([stay], on)))
  if (stays.length === 0 || stays.some((stay) => codesOf(stay, on, tree).includes(hamletCode))) return undefined
  return refuse('household-elsewhere', `The household lay in another hamlet on ${on}.`, { pointer: '/hamletCode' })
}

/** Homes keep the code of the hamlet that they were registered in; a bill may name what took its place. */
function codesOf({ hamletCode, from }: Stay, on: Day, tree: Succeeding): string[] {
  const versions = tree.history(hamletCode)
  const version = versions.findLast(({ validFrom }) => validFrom <= from) ?? versions[0]
  return [hamletCode, ...(version ? heirsOf(tree, version, on) : [])]
}
