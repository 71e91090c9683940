import type { Route } from '@lantoa/contracts/define-route'
import type { Register } from '@lantoa/contracts/register/define-register'
import { command, type Fresh, valuesOf } from '../commands/command.ts'
import { changedFields, formerOf, formerState } from '../history/former-states.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import type { Shared } from './commands.ts'
import type { decideCorrection } from './correct.ts'
import { searchKeyOf } from './search.ts'
import { stateOf, type Thing } from './thing.ts'

type Change = {
  readonly route: Route
  readonly kind: 'corrected' | 'advanced' | 'status-corrected'
  /** What it may change, beside the version. */
  readonly fields: readonly string[]
  readonly decide: typeof decideCorrection
}

/** A change of a thing; how it stood before is kept. */
export function changeCommand<Facts>(
  parts: ServiceParts,
  declared: Register,
  { table, idIn, spec, shareTree, lockFirst, lookUp, learn, judge, publish, logAnswersOf }: Shared<Facts>,
  { route, kind, fields, decide }: Change,
) {
  return command(parts, route, {
    ...spec,
    async gather(tx, { keys, commands }) {
      const { tree } = await shareTree(tx)
      await lockFirst(tx, commands)
      const known = await table.lock(tx, keys.thing)
      // Of what nobody has a change says too little to look anything up by.
      const changed = commands.filter(({ input }) => known.has(idIn(input)))
      return { tree, known, facts: await lookUp(tx, changed, known, tree) }
    },
    decide(given, { known, facts, tree }, { today, now }) {
      const context = { tree, today, now }
      const before = known.get(idIn(given.input))
      return decide(declared, given, before, context, judge(given, facts, context, before))
    },
    learn,
    async write(tx, fresh: readonly Fresh<Thing, object>[], context, { known, tree }) {
      const former = fresh.flatMap(({ value, input, by }) => {
        const before = known.get(idIn(value))
        if (!before) return []
        const subject = { id: idIn(value), version: before.version, before: stateOf(before) }
        const changed = kind === 'corrected' ? changedFields(input, before, value) : []
        return formerOf(subject, { kind, fields: changed, reason: reasonIn(kind, input) }, { by, now: context.now })
      })
      formerState.insert(tx, former)
      const rows = valuesOf(fresh).map((thing) => ({ ...thing, searchKey: searchKeyOf(declared, thing) }))
      table.update(tx, rows, ['version', ...fields])
      await publish(tx, fresh, { ...context, tree })
    },
    complete: logAnswersOf(route.operationId, { isNew: false }),
  })
}

/** Why a state is said, or was wrong; what is corrected may have a field of that name. */
function reasonIn(kind: Change['kind'], input: object): string | null {
  return kind !== 'corrected' && 'reason' in input ? String(input.reason) : null
}
