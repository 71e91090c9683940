import { type MessageReceiptState, messageReceiptChanged } from '@lantoa/contracts/teams/message-receipts.events'
import { refOf } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { stock } from './measure.ts'
import { source } from './source.ts'

const askedOn = ({ askedOn: on }: MessageReceiptState) => on
/** Who read it before he was asked gave it on the day on which he was. */
const givenOn = ({ askedOn: asked, readOn }: MessageReceiptState) => (readOn && readOn < asked ? asked : readOn)

export const messageReceiptSource = source(messageReceiptChanged, [
  stock('receipts-asked', 'message-receipt', 'lượt trưởng tổ cần báo đã đọc thông báo', (one: MessageReceiptState) =>
    from(one, askedOn(one)),
  ),
  stock('receipts-given', 'message-receipt', 'lượt trưởng tổ đã báo đã đọc thông báo', (one: MessageReceiptState) =>
    from(one, givenOn(one)),
  ),
  stock(
    'warning-receipts-asked',
    'message-receipt',
    'lượt trưởng tổ cần báo đã đọc cảnh báo',
    (one: MessageReceiptState) => (one.kind === 'warning' ? from(one, askedOn(one)) : []),
  ),
  stock(
    'warning-receipts-given',
    'message-receipt',
    'lượt trưởng tổ đã báo đã đọc cảnh báo',
    (one: MessageReceiptState) => (one.kind === 'warning' ? from(one, givenOn(one)) : []),
  ),
])

/** From a day on, in the unit that the code meant; nothing of a message that was withdrawn. */
function from({ unitCode: code, unitFrom, counts }: MessageReceiptState, day: Day | null) {
  if (!counts || day === null) return []
  const unit = unitFrom === undefined ? code : refOf({ code, validFrom: unitFrom })
  return [{ unit, days: [{ from: day, until: null }] }]
}
