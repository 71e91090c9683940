import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useRoute } from 'preact-iso/router'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { messageAddress } from '../address.ts'
import { radioAddress } from '../print/address.ts'
import { Answer } from '../problem/answer.tsx'
import { registerAddress, thingAddress } from '../registers/addresses.ts'
import { today } from '../show/show-day.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { gatherMessage, MESSAGE_SENTENCES, type MessageFacts, STATUSES } from './gather-message.ts'
import { LogSending } from './log-sending.tsx'
import { Readers } from './readers.tsx'
import { SendingTable } from './sending-table.tsx'
import '../top/page-head.css'
import '../top/crumbs.css'

/** `/desk/messages/:messageId`: a message as people read it, how it went out, and who has read it. */
export function MessagePage() {
  const { messageId = '' } = useRoute().params
  const { data: me } = useMe()
  const answer = useQuery({
    queryKey: ['message', messageId],
    queryFn: ({ signal }) => gatherMessage(lantoa, messageId, signal),
  })
  const { message } = answer.data ?? {}
  return (
    <>
      <nav class="crumbs" aria-label={say('things.messages')}>
        <a href={registerAddress('messages', message ? { unit: message.unitCode } : {})}>{say('things.messages')}</a>
      </nav>
      <header class="page-head">
        <PageTitle title={message?.title ?? say('message.one')} of={messageId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={messageAddress(messageId)}>
        {(facts) => (
          <OneMessage
            facts={facts}
            mayWrite={hasRight(me?.roles ?? [], 'messages:record')}
            onReread={() => void answer.refetch()}
          />
        )}
      </Answer>
    </>
  )
}

type OneMessageProps = { facts: MessageFacts; mayWrite: boolean; onReread: () => void }

function OneMessage({ facts, mayWrite, onReread }: OneMessageProps) {
  const { message, receipts, sendings, nameOf } = facts
  const { messageId, text, status, unitCodes, unitCode } = message
  const to = unitCodes.length > 0 ? unitCodes : [unitCode]
  return (
    <>
      <p class="message-text">{text}</p>
      <ul>
        <li>{say(STATUSES[status])}</li>
        <li>{say('message.to', { units: to.map(nameOf).join(', ') })}</li>
        <li>
          <a href={thingAddress('messages', messageId)}>{say('message.record')}</a>
        </li>
      </ul>
      <Ways>
        {mayWrite && status === 'draft' ? <Publish facts={facts} onReread={onReread} /> : null}
        {mayWrite && status === 'published' ? <LogSending messageId={messageId} onReread={onReread} /> : null}
        <LinkButton href={radioAddress(messageId)}>{say('message.print')}</LinkButton>
      </Ways>
      {status === 'draft' ? null : (
        <>
          <SendingTable sendings={sendings} mayWrite={mayWrite} onReread={onReread} />
          <Readers receipts={receipts} nameOf={nameOf} />
        </>
      )}
    </>
  )
}

/** It stands above as people will read it. */
function Publish({ facts: { message, nameOf }, onReread }: { facts: MessageFacts; onReread: () => void }) {
  const forget = useForget()
  const { messageId, version, unitCode, title, text } = message
  return (
    <ActButton
      label={say('message.publish')}
      question={say('message.publish-question', { unit: nameOf(unitCode) })}
      act={() =>
        lantoa.teams.advanceMessage({
          params: { messageId },
          body: { status: 'published', on: today() },
          ifMatch: version,
        })
      }
      own={MESSAGE_SENTENCES}
      onDone={forget.here}
      onReread={onReread}
    >
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
    </ActButton>
  )
}
