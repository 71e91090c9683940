import { type Context, command, type Decided, type Recorded } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { lockTreeForChange } from '@lantoa/chassis/units/unit-store'
import { type Closing, closePeriod } from '@lantoa/contracts/reporting/closings.http'
import { parseUnitRef, refOf } from '@lantoa/units/unit'
import { getBoundaryDay } from '../../counting/engine/unit-placements.ts'
import { createCatalogue } from '../../indicators/definitions/catalogue.ts'
import { listOwn } from '../../indicators/definitions/definitions.ts'
import type { SigningKey } from '../../signing-keys.ts'
import { type Closed, type ClosingCode, type ClosingPlan, decideClosing } from './domain.ts'
import { findClosing, isVisible, NO_SUCH_CLOSING } from './find.ts'
import { freeze } from './freeze.ts'
import { sealClosing } from './seal.ts'
import { getChainHead, insertClosing, listClosedOf } from './store.ts'

type Parts = Pick<ServiceParts, 'name' | 'database' | 'units' | 'now'>

/** Closes a period in one transaction: all of it is frozen, or nothing. */
export function closeCommand(parts: Parts, key: SigningKey) {
  return command(parts, closePeriod, {
    inOrder: true,
    // One by one: each holds up the counting, and none is to wait for others' to be over.
    keys: () => ({ chain: 'closing' }),
    async gather(tx, { commands: [given] }) {
      // Whoever counts shares this to his commit: what is counted by now is in the closing, what comes later is late. It
      // also keeps closings apart, so that the chain has no forks.
      await lockTreeForChange(tx)
      const { closingId, unit, period } = given?.input ?? { closingId: '', unit: '', period: '' }
      return {
        tree: await parts.units.sharedTree(tx),
        catalogue: createCatalogue([...(await listOwn(tx)).values()]),
        boundaryDay: await getBoundaryDay(tx),
        known: await findClosing(tx, closingId),
        closed: await listClosedOf(tx, parseUnitRef(unit)?.code ?? '', period),
      }
    },
    recorded: {
      find: ({ input: { closingId } }, { known }): Recorded<Closed> | undefined =>
        known?.closingId === closingId ? { value: { closing: known } } : undefined,
      sees: (caller, value, _facts, { tree, today }) =>
        'closing' in value && isVisible(caller, value.closing, tree, today),
      hidden: NO_SUCH_CLOSING,
      differs: 'closing-differs',
    },
    decide(given, { known, ...facts }, { today }): Decided<Closed, ClosingCode> {
      const visible = known && isVisible(given.caller, known, facts.tree, today) ? known : undefined
      return decideClosing(given, { ...facts, today, known: visible })
    },
    async write(tx, fresh, context) {
      const closings: Closed[] = []
      for (const { value, input, by } of fresh) {
        if ('plan' in value) closings.push({ closing: await close(tx, value.plan, { ...input, by, key }, context) })
      }
      return closings
    },
    answer(value) {
      if ('plan' in value) throw new Error('a closing that was not written')
      return accept(value.closing)
    },
  })
}

type Signed = Pick<Closing, 'closingId'> & { readonly by: string; readonly key: SigningKey }

async function close(
  tx: Tx,
  plan: ClosingPlan,
  { closingId, by, key }: Signed,
  { now }: Pick<Context, 'now'>,
): Promise<Closing> {
  const last = await getChainHead(tx)
  const { indicators, ...content } = await freeze(tx, plan, last.position + 1)
  const body = {
    ...{ closingId, unit: refOf(plan.unit), period: plan.period },
    ...{ from: plan.time.from, until: plan.time.until, closedBy: by, closedAt: now.toISOString() },
    ...content,
  }
  const closing = { ...body, link: sealClosing(body, last, key) }
  insertClosing(tx, plan.unit, closing)
  return { ...closing, indicators }
}
