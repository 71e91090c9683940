import type { Tx } from '@lantoa/chassis/database/database'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { placesToRead } from '@lantoa/chassis/units/places-to-read'
import type { matchRoutes } from '@lantoa/contracts/identity/matches.http'
import { dayOf } from '@lantoa/vietnam/days'
import { logReads } from '../access-log/log-reads.ts'
import { findHeirs } from '../heirs/find.ts'
import type { IdentityParts } from '../parts.ts'
import { gatherNumbers } from '../residents/numbers.ts'
import { resident } from '../residents/residents.ts'
import { within } from '../scope.ts'
import { matchOf } from './domain.ts'
import { findNamesakes } from './store.ts'

export function matchHandlers({ database, units, hashKeys }: IdentityParts): Handlers<typeof matchRoutes> {
  return {
    matchResidents: ({ body: { unit, people } }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const context = { tree: units.tree(), today: dayOf(now) }
        const scope = placesToRead(caller, context.tree, unit, context.today)
        if (!scope.ok) return scope
        const numbers = people.flatMap(({ personalNumber }) => personalNumber ?? [])
        const ownerOf = await gatherOwners(tx, hashKeys, numbers)
        const names = people.flatMap(({ name }) => name ?? [])
        const facts = {
          ownerOf: (number: string) => within(caller, ownerOf(number), context),
          namesakes: await findNamesakes(tx, names, scope.codes),
          codesOf(hamletCode: string) {
            const hamlet = placesToRead(caller, context.tree, hamletCode, context.today)
            return hamlet.ok ? (hamlet.codes ?? []) : [hamletCode] // of one that is closed, whoever came to its heir with it
          },
        }
        const items = people.map((one) => matchOf(one, facts))
        const shown = await resident.find(
          tx,
          items.flatMap(({ residentIds }) => residentIds),
        )
        await logReads(tx, 'matchResidents', [...shown.values()], reader)
        return accept({ items })
      }),
  }
}

/** Who has a personal number by now: of who was written down twice, who stands for them. */
async function gatherOwners(tx: Tx, hashKeys: IdentityParts['hashKeys'], numbers: readonly string[]) {
  const numberOf = await gatherNumbers(tx, hashKeys, numbers)
  const ids = numbers.flatMap((number) => numberOf(number).owner?.residentId ?? [])
  const heirs = await findHeirs(tx, ids)
  const standing = await resident.find(tx, [...new Set(heirs.values())])
  return (number: string) => standing.get(heirs.get(numberOf(number).owner?.residentId ?? '') ?? '')
}
