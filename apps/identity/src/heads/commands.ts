import { command, type Fresh } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { headHousehold } from '@lantoa/contracts/identity/heads.http'
import { keepCorrections } from '../edits/field-edits.ts'
import { household } from '../households/households.ts'
import type { IdentityParts } from '../parts.ts'
import { answerResident, logShown } from '../residents/commands.ts'
import type { StoredResident } from '../residents/resident.ts'
import { correctedOnce, resident, writeResidents } from '../residents/residents.ts'
import { decideHeading, headIn, nameHead } from './domain.ts'
import { lockPeople } from './people-of-homes.ts'

type People = { readonly people: ReadonlyMap<string, StoredResident> }

export function headCommand(parts: IdentityParts) {
  return command(parts, headHousehold, {
    askOwner: catchUpFirst(parts.units),
    // One at a time: which home it is, and so who is named with whom, only the row of the resident says.
    keys: ({ residentId }) => ({ resident: residentId, turn: 'head' }),
    async gather(tx, { keys }) {
      const found = await resident.find(tx, keys.resident)
      const homes = [...new Set([...found.values()].map(({ householdId }) => householdId))]
      await household.lock(tx, homes)
      return { people: await lockPeople(tx, homes, keys.resident) }
    },
    decide: (given, { people }, context) => decideHeading(given, people.get(given.input.residentId), context),
    write: writeHeads,
    complete: logShown(headHousehold.operationId),
    answer: answerResident,
  })
}

/** Keeps who was seen and who is named: what comes late from a door is compared with it. */
async function writeHeads(
  tx: Tx,
  fresh: readonly Fresh<StoredResident>[],
  context: EventContext,
  { people }: People,
): Promise<StoredResident[]> {
  const corrections = fresh.map(({ value: { householdId, residentId }, by }) => ({
    ...{ subjectId: householdId, by },
    edits: [{ field: 'head', saw: headIn(householdId, people.values()), says: residentId }],
  }))
  keepCorrections(tx, corrections, context.now)
  const changes = fresh.flatMap(({ value: { householdId, residentId }, by, correlationId }) =>
    nameHead(householdId, residentId, people.values()).map((change) => ({ ...change, by, correlationId })),
  )
  const written = new Map(
    (await writeResidents(tx, correctedOnce(changes), context)).map((one) => [one.residentId, one]),
  )
  return fresh.map(({ value }) => written.get(value.residentId) ?? value)
}
