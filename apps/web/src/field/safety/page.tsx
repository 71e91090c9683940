import { useEffect } from 'preact/hooks'
import { LinkButton } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import type { Warning } from '../../phone/kinds/message.ts'
import { say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { ReadAloud } from '../look/read-aloud.tsx'
import { Read, useWork } from '../open/use-work.tsx'

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
        <LinkButton kind="main" href="/field/concerns/new">
          {say('safety.tell')}
        </LinkButton>
      }
    >
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
