import { dayOf } from '@lantoa/vietnam/days'
import { LinkButton } from '../../../look/button.tsx'
import { dayInWords } from '../../../words/days.ts'
import { language, say } from '../../../words/field-later.ts'
import { Page } from '../../look/page.tsx'
import { addressOf, type PersonKnown } from '../gather-person.ts'
import { OfPerson } from '../of-person.tsx'
import { nextStep, STEPS } from './decide.ts'
import { standingInWords, stepInWords } from './step-in-words.ts'

/** `/field/h/:id/people/:r/eid`: the steps of electronic identity, which are done and which comes next. */
export function EidPage() {
  return <OfPerson>{(known) => <Steps {...known} />}</OfPerson>
}

function Steps(known: PersonKnown) {
  const { person, facts } = known
  const at = addressOf(known)
  const next = nextStep(facts.steps)
  const today = dayOf(new Date())
  return (
    <Page
      title={say('person.eid')}
      back={at}
      main={
        next && (
          <LinkButton kind="main" href={`${at}/eid/${next}`}>
            {say('eid.go-on')}
          </LinkButton>
        )
      }
    >
      <p>{person.name}</p>
      <ol class="list">
        {STEPS.map((step) => {
          const { mark, text } = standingInWords(step, facts.steps)
          const on = facts.steps.find((one) => one.step === step)?.on
          return (
            <li key={step}>
              <a class="row" href={`${at}/eid/${step}`}>
                <strong>{stepInWords(step)}</strong>
                <span class="state">
                  <span aria-hidden="true">{mark} </span>
                  {on === undefined ? text : `${text} · ${dayInWords(on, today, language())}`}
                </span>
              </a>
            </li>
          )
        })}
      </ol>
      <div class="stack">
        <LinkButton href={`${at}/apps`}>{say('apps')}</LinkButton>
      </div>
    </Page>
  )
}
