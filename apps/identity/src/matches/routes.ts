import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { placesToRead } from '@lantoa/chassis/units/places-to-read'
import type { matchRoutes } from '@lantoa/contracts/identity/matches.http'
import { dayOf } from '@lantoa/vietnam/days'
import { logReads } from '../access-log/log-reads.ts'
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
        const numberOf = await gatherNumbers(
          tx,
          hashKeys,
          people.flatMap(({ personalNumber }) => personalNumber ?? []),
        )
        const names = people.flatMap(({ name }) => name ?? [])
        const facts = {
          ownerOf: (number: string) => within(caller, numberOf(number).owner, context),
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
