import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Command, Handlers } from '@lantoa/chassis/http/api'
import { accept, type Refusal } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import {
  changeIndicator,
  defineIndicator,
  type ownIndicatorRoutes,
  retireIndicator,
} from '@lantoa/contracts/reporting/own-indicators.http'
import { historyOf, type OwnIndicator, revisionOf } from '../definitions/catalogue.ts'
import { listOwn } from '../definitions/definitions.ts'
import { asIndicator } from '../definitions/parts.ts'
import { decideChange, decideDefinition, decideRetirement } from './domain.ts'
import { insertRetirements, insertVersions, lockDefinitions, type Written } from './store.ts'

type Any = typeof defineIndicator | typeof changeIndicator | typeof retireIndicator
type Decided<Code extends string> = { ok: true; own: OwnIndicator; fresh: boolean } | Refusal<Code>
type Write = (tx: Tx, written: readonly Written[], now: Date) => Promise<void>

export function ownIndicatorHandlers({ database, now }: ServiceParts): Handlers<typeof ownIndicatorRoutes> {
  const keys = ({ indicatorId }: { indicatorId: string }) => [indicatorId]
  const define = groupCommands({
    ...{ database, now, keys, route: defineIndicator },
    run: (tx, commands, instant) => settle(tx, commands, instant, decideDefinition, insertVersions),
  })
  const change = groupCommands({
    ...{ database, now, keys, route: changeIndicator },
    run: (tx, commands, instant) => settle(tx, commands, instant, decideChange, insertVersions),
  })
  const retire = groupCommands({
    ...{ database, now, keys, route: retireIndicator },
    run: (tx, commands, instant) => settle(tx, commands, instant, decideRetirement, insertRetirements),
  })
  return { defineIndicator: define.one, changeIndicator: change.one, retireIndicator: retire.one }
}

async function settle<R extends Any, Code extends string>(
  tx: Tx,
  commands: readonly Command<R>[],
  now: Date,
  decide: (command: Command<R>, known: OwnIndicator | undefined) => Decided<Code>,
  write: Write,
) {
  await lockDefinitions(tx)
  const known = await listOwn(tx)
  const written: Written[] = []
  const outcomes = commands.map((command) => {
    const { indicatorId } = command.input
    const decision = decide(command, known.get(indicatorId))
    if (!decision.ok) return decision
    if (decision.fresh) written.push({ indicatorId, own: decision.own, by: command.caller.subject })
    return answer(decision.own)
  })
  await write(tx, written, now)
  return outcomes
}

/** The last version: the one that was spoken of. */
function answer(own: OwnIndicator) {
  const last = historyOf(own).at(-1)
  if (!last) throw new Error('an indicator without a version')
  return accept(asIndicator(last), revisionOf(own))
}
