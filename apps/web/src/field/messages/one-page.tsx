import { dayOf } from '@lantoa/vietnam/days'
import { useRoute } from 'preact-iso/router'
import { Button } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import type { Message } from '../../phone/kinds/message.ts'
import type { Locker } from '../../phone/locker.ts'
import { dayInWords } from '../../words/days.ts'
import { language, say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { ReadAloud } from '../look/read-aloud.tsx'
import { useSaving } from '../open/use-saving.ts'
import { Read } from '../open/use-work.tsx'
import { readHere } from './unread.ts'

/** `/field/messages/:id`: one message, read aloud, and that it was read. */
export function MessagePage() {
  const { id = '' } = useRoute().params
  return (
    <Read question={id} read={(locker) => gatherMessage(locker, id)}>
      {({ message, isRead }) =>
        message ? (
          <One message={message} isRead={isRead} />
        ) : (
          <Page title={say('message.gone')} back="/field/messages" />
        )
      }
    </Read>
  )
}

async function gatherMessage(locker: Locker, id: string) {
  const [messages, receipts] = await Promise.all([locker.messages(), locker.receipts()])
  const message = messages?.items.find(({ messageId }) => messageId === id)
  return { message, isRead: message?.readAt != null || readHere(receipts).has(id) }
}

function One({ message, isRead }: { message: Message; isRead: boolean }) {
  const { messageId, kind, title, text, publishedOn, asked } = message
  const { id, failed, save } = useSaving()
  const read = () => void save({ kind: 'message-reading', id, messageId, body: { readAt: new Date().toISOString() } })
  return (
    <Page
      title={title}
      back="/field/messages"
      main={
        isRead ? undefined : (
          <Button kind="main" onClick={read}>
            {say('message.say-read')}
          </Button>
        )
      }
    >
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {kind === 'warning' ? <p class="state">{say('message.warning')}</p> : null}
      <p>{text}</p>
      <p>{say('message.sent', { day: dayInWords(publishedOn, dayOf(new Date()), language()) })}</p>
      <div class="stack">
        <ReadAloud text={`${title}. ${text}`} />
      </div>
      <p role="status">{isRead ? say('message.is-read') : asked ? say('message.asked') : ''}</p>
    </Page>
  )
}
