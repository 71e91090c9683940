import { dayOf } from '@lantoa/vietnam/days'
import { Button } from '../../look/button.tsx'
import { dayInWords } from '../../words/days.ts'
import { language, say } from '../../words/field-later.ts'
import { homeTitle } from '../home/home-in-words.ts'
import { Page } from '../look/page.tsx'
import { answerInWords } from './answer-in-words.ts'
import { extrasOf, pathOf, type Question, type Step } from './decide.ts'
import { DropDraft } from './drop-draft.tsx'
import type { StepProps } from './question-step.tsx'
import { coresInWords } from './seen/seen-in-words.ts'

type CheckProps = StepProps & { addressOf: (step: Step) => string; onSave: () => void; onDrop: () => Promise<unknown> }

/** What is going to be saved, in the words of the questions; a tap on one changes it. */
export function CheckStep({ home, answers, back, addressOf, onSave, onDrop }: CheckProps) {
  const asked = pathOf(answers).filter((step): step is Question => step !== 'check')
  return (
    <Page
      title={say('check')}
      back={back}
      main={
        <Button kind="main" onClick={onSave}>
          {say('check.save')}
        </Button>
      }
    >
      <p>{homeTitle(home)}</p>
      {answers.paper ? <p>{say('paper.visited-on', { day: onWhichDay(answers.startedAt) })}</p> : null}
      <ul class="list">
        {[...asked, ...extrasOf(answers)].map((step) => {
          const { question, answer } = answerInWords(step, answers, home)
          return (
            <li key={step}>
              <a class="row" href={addressOf(step)}>
                <span>{question}</span>
                <strong>{answer ?? `+ ${say('check.add')}`}</strong>
              </a>
            </li>
          )
        })}
      </ul>
      {coresInWords(answers, home).map((sentence) => (
        <p key={sentence}>✓ {sentence}</p>
      ))}
      <div class="stack">
        <DropDraft onDrop={onDrop} />
      </div>
    </Page>
  )
}

function onWhichDay(startedAt: string): string {
  return dayInWords(dayOf(startedAt), dayOf(new Date()), language())
}
