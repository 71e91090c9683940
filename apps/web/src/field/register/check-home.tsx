import { Button } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import { say } from '../../words/field-later.ts'
import { addressInWords, birthYear } from '../home/home-in-words.ts'
import { Page } from '../look/page.tsx'
import { DropDraft } from '../visit/drop-draft.tsx'
import type { HomeAnswers, HomeStep } from './decide.ts'

type CheckHomeProps = {
  answers: HomeAnswers
  failed: boolean
  back: string
  addressOf: (step: HomeStep) => string
  onAdd: () => void
  onAgain: (residentId: string) => void
  onSave: () => void
  onDrop: () => Promise<unknown>
}

/** Who is written down so far; a tap changes an answer, the next person can come, and then it is saved. */
export function CheckHome({ answers, failed, back, addressOf, onAdd, onAgain, onSave, onDrop }: CheckHomeProps) {
  const { lane = '', number = '', people } = answers
  return (
    <Page
      title={say('new-home.check')}
      back={back}
      main={
        <Button kind="main" onClick={onSave}>
          {say('new-home.save')}
        </Button>
      }
    >
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <ul class="list">
        <li>
          <a class="row" href={addressOf('lane')}>
            <span>{say('new-home.address')}</span>
            <strong>{addressInWords({ address: { lane, number } }) ?? say('unknown')}</strong>
          </a>
        </li>
        {people.map((person) => (
          <li key={person.residentId}>
            <button type="button" class="answer" onClick={() => onAgain(person.residentId)}>
              {person.name} · {say('person.born', { year: birthYear(person) })}
            </button>
          </li>
        ))}
      </ul>
      <div class="stack">
        <Button onClick={onAdd}>{say(people.length === 0 ? 'new-person' : 'new-person.next')}</Button>
        <DropDraft onDrop={onDrop} />
      </div>
    </Page>
  )
}
