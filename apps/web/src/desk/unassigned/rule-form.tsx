import { unitTitle } from '@lantoa/vietnam/unit-names'
import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { SelectField, TextField } from '../../look/text-field.tsx'
import { say, type Word } from '../../words/words.ts'
import type { Taker } from './gather-waiting.ts'
import { readRule } from './read-rule.ts'
import { laneInWords } from './rule-in-words.ts'
import type { Lane, Rule } from './rules.ts'

type RuleFormProps = { lanes: readonly Lane[]; takers: readonly Taker[]; onAdd: (rule: Rule) => void }

/** Which homes come to which hamlet. */
export function RuleForm({ lanes, takers, onAdd }: RuleFormProps) {
  const [wrong, setWrong] = useState<Word>()
  function add(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const read = readRule(new FormData(event.currentTarget), lanes)
    setWrong('wrong' in read ? read.wrong : undefined)
    if ('rule' in read) onAdd(read.rule)
    else event.currentTarget.querySelector<HTMLInputElement>('[name=from]')?.focus()
  }
  const numbers = wrong && say(wrong)
  return (
    <form class="form" noValidate onSubmit={add}>
      <fieldset>
        <legend>{say('assign.which')}</legend>
        <div class="form-row">
          <SelectField
            name="lane"
            label={say('assign.lane')}
            choices={[['every', say('assign.every-lane')] as const, ...lanes.map(choiceOf)]}
          />
          <TextField
            name="from"
            mode="numeric"
            label={say('assign.from')}
            hint={say('assign.may-be-empty')}
            wrong={numbers}
          />
          <TextField name="until" mode="numeric" label={say('assign.until')} hint={say('assign.may-be-empty')} />
          <SelectField
            name="side"
            label={say('assign.side')}
            choices={[
              ['both', say('assign.both')],
              ['odd', say('assign.odd')],
              ['even', say('assign.even')],
            ]}
          />
          <SelectField
            name="hamlet"
            label={say('assign.hamlet')}
            choices={takers.map((taker) => [taker.code, `${unitTitle(taker)} (${taker.code})`] as const)}
          />
        </div>
        <Ways>
          <Button type="submit">{say('assign.add')}</Button>
        </Ways>
      </fieldset>
    </form>
  )
}

/** A place in the list stands for its lane, since a name may be empty. */
function choiceOf(lane: Lane, at: number): readonly [value: string, label: string] {
  return [String(at), laneInWords(lane)]
}
