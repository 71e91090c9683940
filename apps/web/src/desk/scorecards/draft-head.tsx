import { SelectField, TextField } from '../../look/text-field.tsx'
import { say, type Word } from '../../words/words.ts'
import { type CardForm, levelsWithin } from './card-form.ts'
import type { SaidOf } from './field-props.ts'
import { SumLine } from './sum-line.tsx'

const LEVELS: Readonly<Record<CardForm['level'], Word>> = {
  province: 'scorecard.of-provinces',
  district: 'scorecard.of-districts',
  commune: 'scorecard.of-communes',
  hamlet: 'scorecard.of-hamlets',
}

type DraftHeadProps = { form: CardForm; unit: string; saidOf: SaidOf; onChange: (form: CardForm) => void }

/** What a scorecard is called, for which year and whom it holds, and how many points it has. */
export function DraftHead({ form, unit, saidOf, onChange }: DraftHeadProps) {
  const text = (field: 'name' | 'code' | 'year' | 'issuer' | 'note' | 'points', label: Word, hint?: Word) => (
    <TextField
      name={field}
      label={say(label)}
      hint={hint && say(hint)}
      value={form[field]}
      wrong={saidOf(`/${field}`)}
      mode={field === 'points' ? 'decimal' : field === 'year' ? 'numeric' : 'text'}
      onInput={(typed) => onChange({ ...form, [field]: typed })}
    />
  )
  const levels = [...new Set([...levelsWithin(unit), form.level])]
  return (
    <fieldset>
      <legend>{say('ranking.scorecard')}</legend>
      {text('name', 'scorecard.name')}
      <div class="form-row">
        {text('code', 'scorecard.code', 'scorecard.code-hint')}
        {text('year', 'scorecard.year')}
        <SelectField
          name="level"
          label={say('scorecard.level')}
          value={form.level}
          wrong={saidOf('/level')}
          choices={levels.map((level) => [level, say(LEVELS[level])] as const)}
          onChoose={(level) => onChange({ ...form, level: level as CardForm['level'] })}
        />
      </div>
      {text('issuer', 'scorecard.issuer')}
      <label class="form-choice">
        <input
          type="checkbox"
          checked={form.verified}
          onChange={(event) => onChange({ ...form, verified: event.currentTarget.checked })}
        />
        {say('scorecard.verified')}
      </label>
      {text('note', 'scorecard.note', 'assign.may-be-empty')}
      <div class="form-row">
        {text('points', 'scorecard.all-points')}
        <SelectField
          name="decimals"
          label={say('scorecard.decimals')}
          value={form.decimals}
          choices={['0', '1', '2', '3'].map((count) => [count, count] as const)}
          onChoose={(decimals) => onChange({ ...form, decimals })}
        />
      </div>
      <SumLine parts={form.groups} whole={form.points} what="scorecard.sum-of-groups" />
    </fieldset>
  )
}
