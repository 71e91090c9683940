import { command, valuesOf } from '@lantoa/chassis/commands/command'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { mirrorDossier } from '@lantoa/contracts/government/dossiers.http'
import { dayOf } from '@lantoa/vietnam/days'
import { addMirrored, holdCentres } from '../totals/counting.ts'
import type { totalsOf } from '../totals/published.ts'
import { totalChanges } from './changes.ts'
import { decideMirror } from './domain.ts'
import { type StoredDossier, viewOf } from './dossier.ts'
import { dossier, findOffered } from './store.ts'

type Peers = { readonly totals: ReturnType<typeof totalsOf>; readonly codes: RegExp }

export function mirrorCommand(parts: ServiceParts, { totals, codes }: Peers) {
  return command(parts, mirrorDossier, {
    askOwner: {
      when: ['outside-scope', 'unknown-unit'],
      async ask(commands) {
        await parts.units.catchUp()
        await parts.units.ensure([...new Set(commands.map(({ input }) => input.unitCode))])
      },
    },
    keys: ({ dossierCode }) => ({ dossier: dossierCode }),
    async gather(tx, { keys, commands }) {
      const tree = await parts.units.sharedTree(tx)
      await holdCentres(
        tx,
        commands.map(({ input }) => input.unitCode),
      )
      const known = await dossier.lock(tx, keys.dossier)
      const online = await findOffered(
        tx,
        commands.map(({ input }) => input.procedureCode),
      )
      return { tree, known, online, codes }
    },
    decide: (given, facts, context) => decideMirror(given, facts, { ...context, tree: facts.tree }),
    async write(tx, fresh, context, { known }) {
      const values = valuesOf(fresh)
      const [changed, added] = [values.filter(isKnown(known)), values.filter((one) => !isKnown(known)(one))]
      dossier.insert(tx, added)
      dossier.update(tx, changed, CHANGED)
      const changes = values.map((after) => ({ before: known.get(after.dossierCode), after }))
      await totals.publish(tx, await addMirrored(tx, totalChanges(changes)), context)
    },
    answer: (value: StoredDossier) => accept(viewOf(value, dayOf(parts.now()))),
  })
}

const isKnown = (known: ReadonlyMap<string, StoredDossier>) => (one: StoredDossier) => known.has(one.dossierCode)

const CHANGED = [
  ...(['unitCode', 'procedureCode', 'intake', 'receivedOn', 'dueOn', 'finishedOn', 'state', 'asOf'] as const),
  ...(['pausedSince', 'pausedDays', 'offeredOnline', 'flags', 'version'] as const),
]
