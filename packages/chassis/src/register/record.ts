import type { Register } from '@lantoa/contracts/register/define-register'
import { command, type Fresh } from '../commands/command.ts'
import { isRepeat } from '../commands/repeat.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import type { Shared } from './commands.ts'
import { decideRecord, isVisible, noSuch } from './decide.ts'
import { searchKeyOf } from './search.ts'
import type { Thing } from './thing.ts'

const NOTHING = new Map<string, never>()

export function recordCommand<Facts>(
  parts: ServiceParts,
  declared: Register,
  { table, idIn, spec, shareTree, lookUp, learn, judge, saysNoMore, publish, logAnswersOf }: Shared<Facts>,
) {
  const { record } = declared.routes
  return command(parts, record, {
    ...spec,
    async gather(tx, { keys, commands }) {
      const { tree } = await shareTree(tx)
      const known = await table.find(tx, keys.thing)
      return { tree, known, facts: await lookUp(tx, commands, NOTHING, tree) }
    },
    recorded: {
      find({ input }, { known, facts }) {
        const value = known.get(idIn(input))
        // An exported list says what is so by now; who imports it again changes nothing.
        if (!value) return undefined
        if (saysNoMore(value, input, facts)) return { value: value as Thing, recordedAs: input }
        return { value: value as Thing, recordedAs: isRepeat(record, value, input) ? value : value.recordedAs }
      },
      sees: (caller, value, { tree }, { today }) => isVisible(declared, caller, value, { tree, today }),
      hidden: noSuch(declared),
      differs: declared.differs,
    },
    decide: (given, { facts, tree }, { today, now }) => {
      const context = { tree, today, now }
      return decideRecord(declared, given, context, judge(given, facts, context))
    },
    learn,
    async write(tx, fresh: readonly Fresh<Thing>[], context, { tree }) {
      const recordedAt = context.now.toISOString()
      const rows = fresh.map(({ value, input, by }) => {
        return { ...value, searchKey: searchKeyOf(declared, value), recordedAs: input, recordedBy: by, recordedAt }
      })
      table.insert(tx, rows)
      await publish(tx, fresh, { ...context, tree })
    },
    complete: logAnswersOf(record.operationId, { isNew: true }),
  })
}
