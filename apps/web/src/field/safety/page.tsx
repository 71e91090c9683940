import { useEffect } from 'preact/hooks'
import { LinkButton } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import type { Warning } from '../../phone/kinds/message.ts'
import type { Locker } from '../../phone/locker.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { ReadAloud } from '../look/read-aloud.tsx'
import { Read, useWork } from '../open/use-work.tsx'
import { OwnReceipt } from '../receipts/own-receipt.tsx'

const SHOWN = 5

/** `/field/safety`: what nobody official ever asks for, where a trick is reported, what people are warned of. */
export function SafetyPage() {
  const { fetchMessages } = useWork()
  useEffect(() => {
    fetchMessages().catch(() => undefined)
  }, [fetchMessages])
  return (
    <Page
      title={say('safety')}
      back="/field/"
      main={
        <LinkButton kind="main" href="/field/safety/report">
          {say('safety.tell')}
        </LinkButton>
      }
    >
      <Read question="scam-reports" read={gatherReports}>
        {(receipts) => <Reports receipts={receipts} />}
      </Read>
      <Notice title={say('safety.never')} />
      <p>{say('safety.never-what')}</p>
      <div class="stack">
        <ReadAloud text={`${say('safety.never')} ${say('safety.never-what')}`} />
      </div>
      <h2>{say('safety.report')}</h2>
      <p>{say('safety.sms')}</p>
      <div class="stack">
        <LinkButton href="sms:156">{say('safety.sms-156')}</LinkButton>
        <LinkButton href="sms:5656">{say('safety.sms-5656')}</LinkButton>
      </div>
      <p>{say('safety.vneid')}</p>
      <p>{say('safety.ntrust')}</p>
      <Read question="messages" read={(locker) => locker.messages()}>
        {(messages) => (
          <>
            <h2>{say('safety.warnings')}</h2>
            <Warnings warnings={messages?.warnings ?? []} />
            <h2>{say('safety.apps')}</h2>
            <p>{say('safety.apps-why')}</p>
            <p>{messages?.apps.length ? messages.apps.join(', ') : say('safety.no-apps')}</p>
          </>
        )}
      </Read>
    </Page>
  )
}

/** What was written down on this phone, and lets one see that it went out. */
async function gatherReports(locker: Locker): Promise<Receipt[]> {
  const receipts = await locker.receipts()
  return receipts.filter((receipt) => receipt['scam-report'] && receipt.state !== 'let-go').slice(0, SHOWN)
}

function Reports({ receipts }: { receipts: readonly Receipt[] }) {
  if (receipts.length === 0) return null
  return (
    <ul class="list">
      {receipts.map((receipt) => (
        <li key={receipt.id}>
          <OwnReceipt receipt={receipt} people={[]} />
        </li>
      ))}
    </ul>
  )
}

function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return <p>{say('safety.no-warnings')}</p>
  return (
    <ul class="list">
      {warnings.map(({ warningId, title, text }) => (
        <li key={warningId}>
          <div class="row">
            <strong>{title}</strong>
            <span>{text}</span>
            <div class="stack">
              <ReadAloud text={`${title}. ${text}`} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}
