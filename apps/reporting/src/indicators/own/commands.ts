import { command, type Fresh } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { changeIndicator, defineIndicator, retireIndicator } from '@lantoa/contracts/reporting/own-indicators.http'
import { historyOf, type OwnIndicator, revisionOf } from '../definitions/catalogue.ts'
import { asIndicator } from '../definitions/computed.ts'
import { listOwn } from '../definitions/definitions.ts'
import { decideDefinition, decideRetirement, decideVersion } from './domain.ts'
import { insertRetirements, insertVersions, lockDefinitions, type Written } from './store.ts'

type Named = { indicatorId: string }

export function ownIndicatorCommands(parts: ServiceParts) {
  const common = { keys: ({ indicatorId }: Named) => ({ indicator: indicatorId }), gather, answer }
  return {
    define: command(parts, defineIndicator, {
      ...common,
      decide: (given, known) => decideDefinition(given, known.get(given.input.indicatorId)),
      write: (tx, fresh, { now }) => insertVersions(tx, fresh.map(writtenOf), now),
    }),
    change: command(parts, changeIndicator, {
      ...common,
      decide: (given, known) => decideVersion(given, known.get(given.input.indicatorId)),
      write: (tx, fresh, { now }) => insertVersions(tx, fresh.map(writtenOf), now),
    }),
    retire: command(parts, retireIndicator, {
      ...common,
      decide: (given, known) => decideRetirement(given, known.get(given.input.indicatorId)),
      write: (tx, fresh, { now }) => insertRetirements(tx, fresh.map(writtenOf), now),
    }),
  }
}

async function gather(tx: Tx): Promise<Map<string, OwnIndicator>> {
  lockDefinitions(tx)
  return listOwn(tx)
}

function writtenOf({ value, input, by }: Fresh<OwnIndicator, Named>): Written {
  return { indicatorId: input.indicatorId, own: value, by }
}

/** The last version: the one that was spoken of. */
function answer(own: OwnIndicator) {
  const last = historyOf(own).at(-1)
  if (!last) throw new Error('an indicator without a version')
  return accept(asIndicator(last), revisionOf(own))
}
