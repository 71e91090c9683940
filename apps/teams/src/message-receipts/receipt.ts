import type { Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import { entity } from '@lantoa/chassis/outbox/entity'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Thing } from '@lantoa/chassis/register/thing'
import { messageReceiptChanged } from '@lantoa/contracts/teams/message-receipts.events'
import type { MessageReceipt } from '@lantoa/contracts/teams/message-receipts.http'
import type { MessageKind } from '@lantoa/contracts/teams/messages'
import { meantBefore } from '@lantoa/units/meaning'
import type { UnitTree } from '@lantoa/units/tree'
import { dayOf } from '@lantoa/vietnam/days'
import { message } from '../messages/messages.ts'

export type StoredReceipt = MessageReceipt & { readonly version: number }

export const receipt = table<StoredReceipt>('message_receipt', {
  ...{ receiptId: 'uuid key', messageId: 'uuid', personId: 'uuid', bodyId: 'uuid', unitCode: 'text' },
  ...{ asked: 'boolean', askedOn: 'date', readAt: 'instant', version: 'integer' },
})

type Known = { readonly receipt: StoredReceipt; readonly message: Thing; readonly tree: UnitTree }

/** Receipts that were asked for, as everybody is told of them: not by whom. */
export function receiptsOf({ units }: Pick<ServiceParts, 'units'>) {
  return entity<typeof messageReceiptChanged, Known>(messageReceiptChanged, {
    ...{ table: 'message_receipt', key: 'receipt_id', version: 'version', where: 'asked' },
    lockFirst: (tx) => units.sharedTree(tx),
    load: async (tx, ids) => load(tx, ids, await units.sharedTree(tx)),
    entry: ({ receipt: one, message: of, tree }) => ({
      ...{ key: one.receiptId, sequence: one.version },
      data: stateOf(one, of, tree),
    }),
  })
}

export type Receipts = ReturnType<typeof receiptsOf>

async function load(tx: Tx, ids: readonly string[], tree: UnitTree): Promise<Known[]> {
  const found = [...(await receipt.find(tx, ids)).values()]
  const of = await message.find(tx, [...new Set(found.map(({ messageId }) => messageId))])
  return found.flatMap((one) => {
    const its = of.get(one.messageId)
    return its ? [{ receipt: one, message: its, tree }] : []
  })
}

function stateOf({ receiptId, messageId, unitCode, askedOn, readAt }: StoredReceipt, of: Thing, tree: UnitTree) {
  const [code, on] = [String(unitCode), String(askedOn)] // those who are asked have both
  const unitFrom = meantBefore(tree, code, on)
  return {
    ...{ receiptId, messageId, kind: of.kind as MessageKind, unitCode: code, askedOn: on },
    ...(unitFrom !== undefined && { unitFrom }),
    readOn: readAt === null ? null : dayOf(new Date(readAt)),
    counts: of.status === 'published',
  }
}
