import { command, valuesOf } from '@lantoa/chassis/commands/command'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { changeUnitGroup, defineUnitGroup } from '@lantoa/contracts/reporting/unit-groups.http'
import { decideGroup, decideGroupChange } from './domain.ts'
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
          return value?.definedAs ? { value, recordedAs: { unitGroupId, ...value.definedAs } } : undefined
        },
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
