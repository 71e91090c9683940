import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { say } from '../../../words/print.ts'
import { printAddress, type QrLayout, vietQrAddress } from '../address.ts'
import { PrintPage } from '../look/print-page.tsx'
import { useVisit } from '../look/use-visit.ts'
import { OrderForm } from './order-form.tsx'
import { QrSheet } from './qr-sheet.tsx'
import type { QrOrder } from './read-order.ts'

/** `/desk/print/vietqr?layout`: asks no service for anything. */
export function VietQrPage() {
  const layout: QrLayout = useLocation().query.layout === 'a6' ? 'a6' : 'a4'
  const visit = useVisit()
  return <VietQr key={visit} layout={layout} />
}

function VietQr({ layout }: { layout: QrLayout }) {
  const [order, setOrder] = useState<QrOrder>()
  return (
    <PrintPage title={say('qr.heading')} of="vietqr" back={printAddress()} ready={order !== undefined} tools={null}>
      <div class="unprinted section">
        <p>{say('qr.private')}</p>
        <OrderForm onOrder={setOrder} />
        <nav class="view-choice" aria-label={say('qr.layout')}>
          <a href={vietQrAddress('a4')} aria-current={layout === 'a4' ? 'true' : undefined}>
            {say('qr.a4')}
          </a>
          <a href={vietQrAddress('a6')} aria-current={layout === 'a6' ? 'true' : undefined}>
            {say('qr.a6')}
          </a>
        </nav>
      </div>
      {order === undefined ? null : <QrSheet order={order} layout={layout} />}
    </PrintPage>
  )
}
