import { useRoute } from 'preact-iso/router'
import { LinkButton } from '../../look/button.tsx'
import { Qr } from '../../look/qr.tsx'
import type { Session } from '../../phone/kinds/session.ts'
import { say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { Read, useWork } from '../open/use-work.tsx'
import { gatherSession, type SessionKnown } from './gather-session.ts'
import { HeldButton } from './held-button.tsx'
import { PeopleForm } from './people-form.tsx'
import { isOpen, sessionInWords } from './session-in-words.ts'

/** `/field/sessions/:id`: the code that members scan, who of the hamlet is there, and that it was held. */
export function SessionPage() {
  const { id = '' } = useRoute().params
  return (
    <Read question={id} read={(locker) => gatherSession(locker, id)}>
      {(known) => (known ? <Known known={known} /> : <NotHere id={id} />)}
    </Read>
  )
}

/** A code was scanned whose session this phone has not fetched: who was there may say so all the same. */
function NotHere({ id }: { id: string }) {
  return (
    <Page title={say('session')} back="/field/sessions">
      <p>{say('session.not-here')}</p>
      <div class="stack">
        <LinkButton kind="main" href={`/field/sessions/${id}/join`}>
          {say('session.join')}
        </LinkButton>
      </div>
    </Page>
  )
}

function Known({ known }: { known: SessionKnown }) {
  const { session, mayRecord } = known
  const { today } = useWork().standing.value
  const { sessionId, title, status, course } = session
  const mayWrite = mayRecord && isOpen(session, today)
  return (
    <Page title={title} back="/field/sessions">
      <p>{sessionInWords(session, new Date())}</p>
      {course ? <OfCourse course={course} /> : null}
      <div class="stack">
        <LinkButton href={`/field/sessions/${sessionId}/join`}>{say('session.join')}</LinkButton>
      </div>
      {mayWrite ? <PeopleForm known={known} /> : null}
      {mayWrite && status === 'planned' ? <HeldButton sessionId={sessionId} /> : null}
      {mayRecord ? (
        <>
          <h2>{say('session.code')}</h2>
          <p>{say('session.code-what')}</p>
          <Qr text={`${location.origin}/field/sessions/${sessionId}`} label={say('session.code')} />
        </>
      ) : null}
    </Page>
  )
}

/** What is learnt in the course, of which this is one evening. */
function OfCourse({ course: { name, steps } }: { course: NonNullable<Session['course']> }) {
  return (
    <>
      <p>{say('session.of-course', { course: name })}</p>
      {steps.length === 0 ? null : (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </>
  )
}
