import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept, type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import { lockTreeForChange } from '@lantoa/chassis/units/unit-store'
import type { closePeriod } from '@lantoa/contracts/reporting/closings.http'
import { parseUnitRef, refOf } from '@lantoa/units/unit'
import { dayOf } from '@lantoa/vietnam/days'
import { getBoundaryDay } from '../../counting/engine/placements.ts'
import { createCatalogue } from '../../indicators/definitions/catalogue.ts'
import { listOwn } from '../../indicators/definitions/definitions.ts'
import type { SigningKey } from '../../signing-keys.ts'
import { decideClosing } from './domain.ts'
import { findClosing } from './find.ts'
import { freeze } from './freeze.ts'
import { sealClosing } from './seal.ts'
import { getChainHead, insertClosing, listClosedOf } from './store.ts'

type Surroundings = { units: UnitDirectory; key: SigningKey; now: Date }

/** Closes a period in one transaction: all of it is frozen, or nothing. */
export async function closeOne(
  tx: Tx,
  command: Command<typeof closePeriod>,
  { units, key, now }: Surroundings,
): Promise<OutcomeOf<typeof closePeriod>> {
  // Whoever counts shares this to his commit: what is counted by now is in the closing, what comes later is late. It
  // also keeps closings apart, so that the chain has no forks.
  await lockTreeForChange(tx)
  const { input, caller } = command
  const today = dayOf(now)
  const decision = decideClosing(command, {
    tree: await units.sharedTree(tx),
    catalogue: createCatalogue([...(await listOwn(tx)).values()]),
    today,
    known: await findClosing(tx, input.closingId),
    closed: await listClosedOf(tx, parseUnitRef(input.unit)?.code ?? '', input.period),
  })
  if (!decision.ok) return decision
  if (decision.known) return accept(decision.known)
  // At midnight the sums go over to the boundaries of the new day a moment later.
  if ((await getBoundaryDay(tx)) < today) return refuse('try-later', 'The boundaries of today are not counted yet.')
  const { plan } = decision
  const last = await getChainHead(tx)
  const { indicators, ...content } = await freeze(tx, plan, last.position + 1)
  const body = {
    ...{ closingId: input.closingId, unit: refOf(plan.unit), period: plan.period },
    ...{ from: plan.time.from, until: plan.time.until, closedBy: caller.subject, closedAt: now.toISOString() },
    ...content,
  }
  const closing = { ...body, link: sealClosing(body, last, key) }
  await insertClosing(tx, plan.unit, closing)
  return accept({ ...closing, indicators })
}
