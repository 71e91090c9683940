import { causesOf, command, type Decided, type Fresh, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { accept } from '@lantoa/chassis/http/outcome'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { changeBodyStatus, setUpBody } from '@lantoa/contracts/teams/bodies.http'
import type { Day } from '@lantoa/vietnam/days'
import { holdsBody, type Staff, type StoredBody, viewOf } from './body.ts'
import { decideSetUp, decideStatus, NO_SUCH_BODY, type SetUpRefusal, type StatusRefusal } from './domain.ts'
import { countStaff, findBodies, lockBodies } from './find.ts'
import { bodies } from './published.ts'
import { servedHamlets } from './served.ts'
import { findRivals, insertBodies, lockUnits, rivalKey, updateStatuses } from './store.ts'

/** A body with who belongs to it, as far as its answer needs it. */
type KnownBody = StoredBody & { staff?: Staff | undefined }
type Rivals = Map<string, StoredBody[]>

/** One after the other, so that a committee and the teams below it can come in one batch, in this order. */
export function setUpCommand(parts: ServiceParts) {
  return command(parts, setUpBody, {
    inOrder: true,
    keys: ({ bodyId }) => ({ body: bodyId }),
    async gather(tx, { commands }) {
      const inputs = commands.map(({ input }) => input)
      const tree = await parts.units.sharedTree(tx)
      const unitCodes = inputs.map(({ unitCode }) => unitCode)
      await lockUnits(tx, unitCodes)
      const ids = inputs.flatMap(({ bodyId, superiorId }) => [bodyId, superiorId ?? bodyId])
      return { tree, found: await findBodies(tx, ids), rivals: await findRivals(tx, unitCodes) }
    },
    recorded: {
      find({ input: { bodyId } }, { found }) {
        const value = found.get(bodyId)
        return value && { value }
      },
      sees: (caller, body, { tree }, { today }) => holdsBody(caller, body, tree, today),
      hidden: NO_SUCH_BODY,
      differs: 'body-differs',
    },
    decide(given, { tree, found, rivals }, { today }): Decided<KnownBody, SetUpRefusal['code']> {
      const { bodyId, superiorId } = given.input
      const [known, superior] = [bodyId, superiorId].map((id = '') => found.get(id))
      const visible = known && holdsBody(given.caller, known, tree, today) ? known : undefined
      const own = rivals.get(rivalKey(given.input)) ?? []
      return decideSetUp(given, { known: visible, superior, rivals: own, tree, today })
    },
    learn({ found, rivals }, body) {
      found.set(body.bodyId, body)
      replaceRival(rivals, body)
    },
    async write(tx, fresh, context, { tree }) {
      const rows = fresh.map(({ value, input, by }) => {
        const serves = servedHamlets(tree, value.hamletCodes, input.from)
        return { body: value, serves, setUpBy: by, setUpAt: context.now.toISOString() }
      })
      insertBodies(tx, rows)
      return publish(tx, fresh, context)
    },
    ...shown,
  })
}

export function statusCommand(parts: ServiceParts) {
  return command(parts, changeBodyStatus, {
    keys: ({ bodyId }) => ({ body: bodyId }),
    async gather(tx, { keys }) {
      const tree = await parts.units.sharedTree(tx)
      const unitCodes = [...(await findBodies(tx, keys.body)).values()].map(({ unitCode }) => unitCode)
      await lockUnits(tx, unitCodes)
      return { tree, locked: await lockBodies(tx, keys.body), rivals: await findRivals(tx, unitCodes) }
    },
    decide(given, { tree, locked, rivals }, { today }): Decided<KnownBody, StatusRefusal['code']> {
      const body = locked.get(given.input.bodyId)
      return decideStatus(given, { body, rivals: (body && rivals.get(rivalKey(body))) ?? [], tree, today })
    },
    learn: ({ rivals }, body) => replaceRival(rivals, body),
    async write(tx, fresh, context) {
      updateStatuses(tx, valuesOf(fresh))
      return publish(tx, fresh, context)
    },
    ...shown,
  })
}

/** What the next command of the batch finds of the same kind in the same unit. */
function replaceRival(rivals: Rivals, body: StoredBody): void {
  const others = (rivals.get(rivalKey(body)) ?? []).filter(({ bodyId }) => bodyId !== body.bodyId)
  rivals.set(rivalKey(body), [...others, body])
}

async function publish(tx: Tx, fresh: readonly Fresh<KnownBody>[], context: EventContext): Promise<KnownBody[]> {
  const published = await bodies.publish(
    tx,
    causesOf(fresh, ({ bodyId }) => bodyId),
    context,
  )
  return fresh.map(({ value }) => ({ ...value, version: published.get(value.bodyId)?.version ?? value.version }))
}

/** Bodies are answered with what should be mended in them. */
const shown = {
  async complete(tx: Tx, accepted: readonly { value: KnownBody }[], { today }: { today: Day }): Promise<KnownBody[]> {
    const asked = accepted.map(({ value: { bodyId } }) => ({ bodyId, on: today }))
    const staff = await countStaff(tx, asked)
    return accepted.map(({ value }, at) => ({ ...value, staff: staff[at] }))
  },
  answer: ({ staff, ...body }: KnownBody) => accept(viewOf(body, staff), body.version),
}
