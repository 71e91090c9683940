import { Qr } from '../../../look/qr.tsx'
import { say } from '../../../words/print.ts'
import { showNumber } from '../../show/show-number.ts'
import type { QrLayout } from '../address.ts'
import { Paper } from '../look/paper.tsx'
import { inThrees, type QrOrder } from './read-order.ts'
import './qr-sheet.css'

/** One large card, or four to be cut apart. */
const CARDS: Readonly<Record<QrLayout, readonly number[]>> = { a4: [1], a6: [1, 2, 3, 4] }

export function QrSheet({ order, layout }: { order: QrOrder; layout: QrLayout }) {
  return (
    <Paper kind={`qr-sheet ${layout}`} label={say('qr.heading')}>
      {CARDS[layout].map((card) => (
        <QrCard key={card} {...order} />
      ))}
    </Paper>
  )
}

/** Whoever pays reads the name here and compares it with the one on the own phone. */
function QrCard({ payload, bank, number, name, amount, purpose }: QrOrder) {
  return (
    <article class="qr-card">
      <h2>{name}</h2>
      <p class="qr-scan">{say('qr.scan')}</p>
      <Qr text={payload} label={say('qr.code')} />
      {amount === undefined ? null : <p class="qr-amount">{say('qr.pays', { amount: showNumber(amount) })}</p>}
      <p>
        <strong>{bank}</strong> · {say('qr.account', { number: inThrees(number) })}
      </p>
      {purpose === '' ? null : <p>{say('qr.says', { purpose })}</p>}
      <p class="qr-check">{say('qr.check')}</p>
    </article>
  )
}
