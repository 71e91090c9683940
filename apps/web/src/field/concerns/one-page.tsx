import { dayOf } from '@lantoa/vietnam/days'
import { useEffect } from 'preact/hooks'
import { useRoute } from 'preact-iso/router'
import type { Concern } from '../../phone/kinds/concern.ts'
import type { Locker } from '../../phone/locker.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { dayInWords } from '../../words/days.ts'
import { language, say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { ReadAloud } from '../look/read-aloud.tsx'
import { Read, useWork } from '../open/use-work.tsx'
import { aboutInWords, statusInWords, stepInWords } from './concern-in-words.ts'
import { StepPart } from './step-part.tsx'
import { waitingStep } from './step-record.ts'

/** `/field/concerns/:concernId`: every step of one, the latest first. */
export function ConcernPage() {
  const { concernId = '' } = useRoute().params
  return (
    <Read question={concernId} read={(locker) => gatherConcern(locker, concernId)}>
      {({ concern, waiting }) =>
        concern ? (
          <One concern={concern} waiting={waiting} />
        ) : (
          <Page title={say('concerns.none')} back="/field/concerns" />
        )
      }
    </Read>
  )
}

async function gatherConcern(locker: Locker, id: string) {
  const [own, receipts] = await Promise.all([locker.concerns(), locker.receipts()])
  const concern = own?.items.find(({ concernId }) => concernId === id)
  return { concern, waiting: waitingStep(receipts, id) }
}

function One({ concern, waiting }: { concern: Concern; waiting: Receipt | undefined }) {
  const { locker } = useWork()
  const { concernId, version, text, status, dueOn, steps, visitId } = concern
  useEffect(() => {
    locker.seeConcern(concernId).catch(() => undefined)
  }, [locker, concernId, version])
  const inWords = (day: string) => dayInWords(day, dayOf(new Date()), language())
  const answer = steps.findLast((step) => step.status === 'answered' || step.status === 'rejected')?.text
  return (
    <Page title={aboutInWords(concern)} back="/field/concerns">
      <p>{text}</p>
      {visitId ? <p>{say('concern.at-visit')}</p> : null}
      <p class="state">{statusInWords(status)}</p>
      {answer ? (
        <>
          <h2>{say('concern.answer')}</h2>
          <p>{answer}</p>
          <div class="stack">
            <ReadAloud text={answer} />
          </div>
        </>
      ) : (
        <p>{say('concern.due', { day: inWords(dueOn) })}</p>
      )}
      <StepPart key={version} concern={concern} waiting={waiting} />
      <h2>{say('concern.steps')}</h2>
      <ul class="list">
        {steps.toReversed().map((step) => (
          <li key={`${step.at} ${step.status} ${step.before === null}`}>
            <div class="row">
              <span>{inWords(step.on)}</span>
              <span class="state">{stepInWords(step)}</span>
              {step.text ? <span>{step.text}</span> : null}
            </div>
          </li>
        ))}
      </ul>
    </Page>
  )
}
