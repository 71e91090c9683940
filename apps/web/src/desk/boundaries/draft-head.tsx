import { TextField } from '../../look/text-field.tsx'
import { say, type Word } from '../../words/words.ts'
import { DayField } from '../time/day-field.tsx'
import type { Change } from './change.ts'
import type { DraftWrong } from './read-draft.ts'

type DraftHeadProps = { change: Change | undefined; wrong: DraftWrong; onDay: (text: string) => void }

/** What a change is called, since when it holds, and by which legal act. */
export function DraftHead({ change, wrong, onDay }: DraftHeadProps) {
  const told = (word: Word | undefined) => (word === undefined ? undefined : say(word))
  const { title, on, legalAct } = change ?? {}
  return (
    <fieldset>
      <legend>{say('boundary.what')}</legend>
      <TextField
        name="title"
        label={say('boundary.title')}
        hint={say('boundary.title-hint')}
        value={title}
        wrong={told(wrong.title)}
      />
      <DayField name="on" label={say('boundary.on')} day={on} wrong={wrong.on} onInput={onDay} />
      <div class="form-row">
        <TextField name="number" label={say('act-of-law.number')} value={legalAct?.number} wrong={told(wrong.number)} />
        <DayField name="date" label={say('act-of-law.date')} day={legalAct?.date} wrong={wrong.date} />
      </div>
      <TextField name="issuer" label={say('act-of-law.issuer')} value={legalAct?.issuer} wrong={told(wrong.issuer)} />
    </fieldset>
  )
}
