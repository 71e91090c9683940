import type { Problem } from '@lantoa/sdk'
import { dayOf } from '@lantoa/vietnam/days'
import { useEffect, useState } from 'preact/hooks'
import { Notice } from '../../look/notice.tsx'
import type { Message } from '../../phone/kinds/message.ts'
import type { Locker } from '../../phone/locker.ts'
import { dayInWords } from '../../words/days.ts'
import { language, say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { Read, useWork } from '../open/use-work.tsx'
import { problemInWords } from '../receipts/problem-in-words.ts'
import { readHere } from './unread.ts'

/** `/field/messages`: what was sent to the teams here, the newest first. */
export function MessagesPage() {
  const { fetchMessages } = useWork()
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => {
    fetchMessages().then(setProblem, () => undefined)
  }, [fetchMessages])
  return (
    <Page title={say('messages')} back="/field/">
      {problem ? <Notice title={problemInWords(problem)} /> : null}
      <Read question="messages" read={gatherMessages}>
        {({ items, read }) => <List items={items} read={read} />}
      </Read>
    </Page>
  )
}

async function gatherMessages(locker: Locker) {
  const [messages, receipts] = await Promise.all([locker.messages(), locker.receipts()])
  return { items: messages?.items ?? [], read: readHere(receipts) }
}

function List({ items, read }: { items: readonly Message[]; read: ReadonlySet<string> }) {
  if (items.length === 0) return <p>{say('messages.none')}</p>
  return (
    <ul class="list">
      {items.map((message) => (
        <li key={message.messageId}>
          <Row message={message} isRead={message.readAt !== null || read.has(message.messageId)} />
        </li>
      ))}
    </ul>
  )
}

function Row({ message: { messageId, kind, title, publishedOn }, isRead }: { message: Message; isRead: boolean }) {
  return (
    <div class="row">
      <a class="call" href={`/field/messages/${messageId}`}>
        {title}
      </a>
      <span>
        {kind === 'warning' ? `${say('message.warning')} · ` : ''}
        {dayInWords(publishedOn, dayOf(new Date()), language())}
      </span>
      {isRead ? null : <span class="state">● {say('message.new')}</span>}
    </div>
  )
}
