import { command, valuesOf } from '@lantoa/chassis/commands/command'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { changeUnitGroup, defineUnitGroup } from '@lantoa/contracts/reporting/unit-groups.http'
import { isSetFor } from '../../indicators/units/set-above.ts'
import { decideGroup, decideGroupChange, NO_SUCH_GROUP } from './domain.ts'
import { unitGroup } from './unit-group.ts'

export function unitGroupCommands(parts: ServiceParts) {
  const keys = ({ unitGroupId }: { unitGroupId: string }) => ({ group: unitGroupId })
  return {
    define: command(parts, defineUnitGroup, {
      keys,
      gather: (tx, { keys }) => unitGroup.find(tx, keys.group),
      recorded: {
        find({ input: { unitGroupId } }, groups) {
          const value = groups.get(unitGroupId)
          return value && { value, recordedAs: value.definedAs ? { unitGroupId, ...value.definedAs } : undefined }
        },
        sees: (caller, { unit }, _groups, { tree, today }) => isSetFor(caller, tree, unit, today),
        hidden: NO_SUCH_GROUP,
        differs: 'unit-group-differs',
      },
      decide: (given, groups, context) => decideGroup(given, groups.get(given.input.unitGroupId), context),
      write: (tx, fresh) => unitGroup.insert(tx, valuesOf(fresh)),
    }),
    change: command(parts, changeUnitGroup, {
      keys,
      gather: (tx, { keys }) => unitGroup.lock(tx, keys.group),
      decide: (given, groups, context) => decideGroupChange(given, groups.get(given.input.unitGroupId), context),
      write: (tx, fresh) =>
        unitGroup.update(tx, valuesOf(fresh), ['version', 'unit', 'name', 'level', 'kinds', 'members']),
    }),
  }
}
