import { Button } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import { say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { DropDraft } from '../visit/drop-draft.tsx'
import type { NewPerson, PersonQuestion } from './decide.ts'
import { birthInWords, FIELD_WORDS, phoneInWords, SEX_WORDS } from './field-in-words.ts'

type CheckPersonProps = {
  person: NewPerson
  /** What her home is called. */
  home: string
  failed: boolean
  back: string
  addressOf: (question: PersonQuestion) => string
  onSave: () => void
  onDrop: () => Promise<unknown>
}

/** What is going to be saved of somebody; a tap changes it. */
export function CheckPerson({ person, home, failed, back, addressOf, onSave, onDrop }: CheckPersonProps) {
  return (
    <Page
      title={say('check')}
      back={back}
      main={
        <Button kind="main" onClick={onSave}>
          {say('new-person.save')}
        </Button>
      }
    >
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <p>{home}</p>
      <PersonRows person={person} addressOf={addressOf} />
      <div class="stack">
        <DropDraft onDrop={onDrop} />
      </div>
    </Page>
  )
}

type PersonRowsProps = Pick<CheckPersonProps, 'addressOf'> & { person: Omit<NewPerson, 'residentId'> }

/** What is known of somebody, each a way to change it. */
export function PersonRows({ person, addressOf }: PersonRowsProps) {
  const { name, birth, sex, phone } = person
  const rows: Readonly<Record<PersonQuestion, string>> = {
    name,
    birth: birthInWords(birth),
    sex: say(SEX_WORDS[sex]),
    phone: phoneInWords(phone),
  }
  return (
    <ul class="list">
      {Object.entries(rows).map(([question, answer]) => (
        <li key={question}>
          <a class="row" href={addressOf(question as PersonQuestion)}>
            <span>{say(FIELD_WORDS[question as PersonQuestion])}</span>
            <strong>{answer}</strong>
          </a>
        </li>
      ))}
    </ul>
  )
}
