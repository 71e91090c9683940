import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Command, Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import {
  type ComponentValue,
  type componentValueRoutes,
  enterComponentValue,
  type listComponentValues as listComponentValuesRoute,
  withdrawComponentValue,
} from '@lantoa/contracts/reporting/component-values.http'
import { dayOf } from '@lantoa/vietnam/days'
import { meaningSpan } from '../../indicators/as-was/boundaries.ts'
import { askUnit } from '../../indicators/units/ask-unit.ts'
import { reachesThen } from '../../indicators/units/find-unit-then.ts'
import { findScorecards } from '../scorecards/find.ts'
import { decideEntry, decideWithdrawal, revisionOf } from './domain.ts'
import { findValues, insertValues, listValues, updateWithdrawn } from './store.ts'

const NOT_THERE = refuse('not-found', 'There is no such value in your units.')

type Surroundings = Pick<ServiceParts, 'units'> & { now: Date }

export function componentValueHandlers(parts: ServiceParts): Handlers<typeof componentValueRoutes> {
  const { database, units, now } = parts
  const keys = ({ componentValueId }: { componentValueId: string }) => [componentValueId]
  const enter = groupCommands({
    ...{ database, now, keys, route: enterComponentValue },
    run: (tx, commands, instant) => enterValues(tx, commands, { units, now: instant }),
  })
  const withdraw = groupCommands({
    ...{ database, now, keys, route: withdrawComponentValue },
    run: (tx, commands, instant) => withdrawValues(tx, commands, { units, now: instant }),
  })
  return {
    enterComponentValue: enter.one,
    enterComponentValueBatch: enter.many,
    withdrawComponentValue: withdraw.one,
    listComponentValues: (request, context) => list(request, context, parts),
  }
}

async function enterValues(
  tx: Tx,
  commands: readonly Command<typeof enterComponentValue>[],
  { units, now }: Surroundings,
) {
  // While values are entered nobody supersedes or retires what they are entered for.
  const scorecards = await findScorecards(tx, [...new Set(commands.map(({ input }) => input.scorecardId))], 'shared')
  const known = await findValues(tx, idsIn(commands))
  const facts = { tree: units.tree(), scorecards, known, now }
  const decisions = commands.map((command) => decideEntry(command, facts))
  const fresh = decisions.flatMap((decision, at) => {
    const command = commands[at]
    if (!command || !decision.ok || !decision.fresh) return []
    return [{ value: decision.value, sent: command.input, by: command.caller.subject }]
  })
  await insertValues(tx, fresh, dayOf(now))
  return decisions.map((decision) => (decision.ok ? answer(decision.value) : decision))
}

async function withdrawValues(
  tx: Tx,
  commands: readonly Command<typeof withdrawComponentValue>[],
  { units, now }: Surroundings,
) {
  const known = await findValues(tx, idsIn(commands), { lock: true })
  const decisions = commands.map((command) => {
    const found = known.get(command.input.componentValueId)
    const { caller } = command
    const visible = found && reachesThen(caller, units.tree(), found.value.unit, found.unitOn, dayOf(now))
    return visible ? decideWithdrawal(command, found.value, now) : NOT_THERE
  })
  const withdrawn = decisions.flatMap((decision, at) => {
    const by = commands[at]?.caller.subject
    return decision.ok && by !== undefined ? [{ value: decision.value, by }] : []
  })
  await updateWithdrawn(tx, withdrawn)
  return decisions.map((decision) => (decision.ok ? answer(decision.value) : decision))
}

async function list(
  { query }: RequestOf<typeof listComponentValuesRoute>,
  context: RequestContext,
  { database, units }: ServiceParts,
): Promise<OutcomeOf<typeof listComponentValuesRoute>> {
  const after = decodeCursor(query.cursor, ['day', 'number'])
  const tree = units.tree()
  const asked = askUnit(tree, context, { text: query.unit, pointer: '#/query/unit', view: 'as-now' })
  if (!asked.ok) return asked
  const { scorecardId, componentId, limit } = query
  const { code } = asked.unit
  const span = meaningSpan(tree, code, asked.on) ?? { from: asked.on, until: null }
  const found = await listValues(database, { scorecardId, unit: code, componentId, ...span }, { limit, after })
  return accept(
    pageFrom(
      found,
      limit,
      ({ on, position }) => [on, position],
      ({ position: _position, ...value }) => value,
    ),
  )
}

function idsIn(commands: readonly { input: Pick<ComponentValue, 'componentValueId'> }[]): string[] {
  return commands.map(({ input }) => input.componentValueId)
}

function answer(value: ComponentValue) {
  return accept(value, revisionOf(value))
}
