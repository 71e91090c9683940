import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Command, Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import {
  changeUnitGroup,
  defineUnitGroup,
  type listUnitGroups as listUnitGroupsRoute,
  type UnitGroup,
  type unitGroupRoutes,
} from '@lantoa/contracts/reporting/unit-groups.http'
import { dayOf } from '@lantoa/vietnam/days'
import { askUnit } from '../../indicators/units/ask-unit.ts'
import { isSetFor, unitAndAbove } from '../../indicators/units/set-above.ts'
import { decideGroup, decideGroupChange, NO_SUCH_GROUP } from './domain.ts'
import { findUnitGroups } from './find.ts'
import { insertUnitGroups, listUnitGroups, updateUnitGroups } from './store.ts'

type Surroundings = Pick<ServiceParts, 'units'> & { now: Date }

export function unitGroupHandlers(parts: ServiceParts): Handlers<typeof unitGroupRoutes> {
  const { database, units, now } = parts
  const keys = ({ unitGroupId }: { unitGroupId: string }) => [unitGroupId]
  const define = groupCommands({
    ...{ database, now, keys, route: defineUnitGroup },
    run: (tx, commands, instant) => defineGroups(tx, commands, { units, now: instant }),
  })
  const change = groupCommands({
    ...{ database, now, keys, route: changeUnitGroup },
    run: (tx, commands, instant) => changeGroups(tx, commands, { units, now: instant }),
  })
  return {
    defineUnitGroup: define.one,
    changeUnitGroup: change.one,
    async getUnitGroup({ params }, { caller, now }) {
      const group = (await findUnitGroups(database, [params.unitGroupId])).get(params.unitGroupId)
      const visible = group && isSetFor(caller, units.tree(), group.unit, dayOf(now))
      return visible ? answer(group) : NO_SUCH_GROUP
    },
    listUnitGroups: (request, context) => list(request, context, parts),
  }
}

async function defineGroups(
  tx: Tx,
  commands: readonly Command<typeof defineUnitGroup>[],
  { units, now }: Surroundings,
) {
  const groups = await findUnitGroups(tx, idsIn(commands))
  const facts = { tree: units.tree(), groups, today: dayOf(now) }
  const decisions = commands.map((command) => decideGroup(command, facts))
  const fresh = decisions.flatMap((decision, at) => {
    const by = commands[at]?.caller.subject
    return decision.ok && decision.fresh && by !== undefined ? [{ group: decision.group, by }] : []
  })
  await insertUnitGroups(tx, fresh, now)
  return decisions.map((decision) => (decision.ok ? answer(decision.group) : decision))
}

async function changeGroups(
  tx: Tx,
  commands: readonly Command<typeof changeUnitGroup>[],
  { units, now }: Surroundings,
) {
  const groups = await findUnitGroups(tx, idsIn(commands), { lock: true })
  const facts = { tree: units.tree(), groups, today: dayOf(now) }
  const decisions = commands.map((command) => decideGroupChange(command, facts))
  await updateUnitGroups(
    tx,
    decisions.flatMap((decision) => (decision.ok ? [decision.group] : [])),
  )
  return decisions.map((decision) => (decision.ok ? answer(decision.group) : decision))
}

async function list(
  { query }: RequestOf<typeof listUnitGroupsRoute>,
  context: RequestContext,
  { database, units }: ServiceParts,
): Promise<OutcomeOf<typeof listUnitGroupsRoute>> {
  const after = decodeCursor(query.cursor, ['uuid'])
  const tree = units.tree()
  const asked = askUnit(tree, context, { text: query.unit, pointer: '#/query/unit', view: 'as-now' })
  if (!asked.ok) return asked
  const { limit } = query
  const groups = await listUnitGroups(database, unitAndAbove(tree, asked), { limit, after })
  return accept(
    pageFrom(
      groups,
      limit,
      ({ unitGroupId }) => [unitGroupId],
      (group) => group,
    ),
  )
}

function idsIn(commands: readonly { input: Pick<UnitGroup, 'unitGroupId'> }[]): string[] {
  return commands.map(({ input }) => input.unitGroupId)
}

function answer(group: UnitGroup) {
  return accept(group, group.version)
}
