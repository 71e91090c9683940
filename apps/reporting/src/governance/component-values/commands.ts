import { command, valuesOf } from '@lantoa/chassis/commands/command'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { enterComponentValue, withdrawComponentValue } from '@lantoa/contracts/reporting/component-values.http'
import { reachesThen } from '../../indicators/units/find-unit-then.ts'
import { findScorecards } from '../scorecards/find.ts'
import { componentValue, type StoredValue } from './component-value.ts'
import { decideEntry, decideWithdrawal, NO_SUCH_VALUE, revisionOf } from './domain.ts'

export function valueCommands(parts: ServiceParts) {
  const answer = (value: StoredValue) => accept(value, revisionOf(value))
  return {
    enter: command(parts, enterComponentValue, {
      keys: ({ componentValueId }) => ({ value: componentValueId }),
      gather: async (tx, { keys, commands }) => ({
        // While values are entered nobody supersedes or retires what they are entered for.
        scorecards: await findScorecards(tx, [...new Set(commands.map(({ input }) => input.scorecardId))], 'shared'),
        known: await componentValue.find(tx, keys.value),
      }),
      recorded: {
        find({ input: { componentValueId } }, { known }) {
          const value = known.get(componentValueId)
          return value && { value, recordedAs: { componentValueId, ...value.sent } }
        },
        sees: (caller, { unit, unitOn }, _facts, { tree, today }) => reachesThen(caller, tree, unit, unitOn, today),
        hidden: NO_SUCH_VALUE,
        differs: 'component-value-differs',
      },
      decide: (given, { scorecards }, context) => decideEntry(given, scorecards, context),
      write: (tx, fresh) => componentValue.insert(tx, valuesOf(fresh)),
      answer,
    }),
    withdraw: command(parts, withdrawComponentValue, {
      keys: ({ componentValueId }) => ({ value: componentValueId }),
      gather: (tx, { keys }) => componentValue.lock(tx, keys.value),
      decide: (given, known, context) => decideWithdrawal(given, known.get(given.input.componentValueId), context),
      write: (tx, fresh) => componentValue.update(tx, valuesOf(fresh), ['withdrawn', 'withdrawnBy']),
      answer,
    }),
  }
}
