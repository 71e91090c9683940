import { Button } from '../../look/button.tsx'
import type { Session } from '../../phone/kinds/session.ts'
import { say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { Read, useWork } from '../open/use-work.tsx'
import { sessionInWords } from './session-in-words.ts'

/** `/field/sessions`: the sessions of these weeks, as they were fetched last. */
export function SessionsPage() {
  const { fetch } = useWork()
  return (
    <Page title={say('sessions')} back="/field/" main={<Button onClick={fetch}>{say('sessions.fetch')}</Button>}>
      <Read question="sessions" read={(locker) => locker.sessions()}>
        {(sessions) => <SessionList sessions={sessions ?? []} />}
      </Read>
    </Page>
  )
}

function SessionList({ sessions }: { sessions: readonly Session[] }) {
  if (sessions.length === 0) return <p>{say('sessions.none')}</p>
  return (
    <ul class="list">
      {sessions.map((session) => (
        <li key={session.sessionId}>
          <a class="row" href={`/field/sessions/${session.sessionId}`}>
            <strong>{session.title}</strong>
            <span>{sessionInWords(session, new Date())}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
