import type { Day } from '@lantoa/vietnam/days'
import { useId } from 'preact/hooks'
import { SelectField, TextField } from '../../look/text-field.tsx'
import { say } from '../../words/words.ts'
import { PickedUnits } from './picked-units.tsx'
import { kindsFor, levelOf, type Picked, type PickedPart, type TakerForm } from './step-form.ts'

type TakerFieldsProps = {
  legend: string
  taker: TakerForm
  asOf: Day | undefined
  onChange: (taker: TakerForm) => void
}

/** Who takes over: a unit that begins with the change, or one that stands. */
export function TakerFields({ legend, taker, asOf, onChange }: TakerFieldsProps) {
  const name = useId()
  const choice = (isNew: boolean, label: string) => (
    <label class="form-choice">
      <input type="radio" name={name} checked={taker.isNew === isNew} onChange={() => onChange({ ...taker, isNew })} />
      {label}
    </label>
  )
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="form-row">
        {choice(true, say('taker.new'))}
        {choice(false, say('taker.standing'))}
      </div>
      {taker.isNew ? (
        <Beginning taker={taker} asOf={asOf} onChange={onChange} />
      ) : (
        <OneUnit
          label={say('taker.unit')}
          unit={taker.unit}
          asOf={asOf}
          onChange={(unit) => onChange({ ...taker, unit })}
        />
      )}
    </fieldset>
  )
}

function Beginning({ taker, asOf, onChange }: Omit<TakerFieldsProps, 'legend'>) {
  const kinds = kindsFor(taker.code.trim())
  function ofCode(code: string): void {
    const fitting = kindsFor(code.trim())
    onChange({ ...taker, code, kind: fitting.includes(taker.kind) ? taker.kind : (fitting[0] ?? '') })
  }
  return (
    <>
      <div class="form-row">
        <TextField
          name="taker-code"
          label={say('taker.code')}
          hint={say('taker.code-hint')}
          value={taker.code}
          onInput={ofCode}
        />
        <SelectField
          name="taker-kind"
          label={say('step.kind-of-unit')}
          hint={kinds.length === 0 ? say('taker.code-first') : undefined}
          value={taker.kind}
          choices={kinds.map((kind) => [kind, kind] as const)}
          onChoose={(kind) => onChange({ ...taker, kind })}
        />
        <TextField
          name="taker-name"
          label={say('step.name')}
          hint={say('step.name-hint')}
          value={taker.name}
          onInput={(name) => onChange({ ...taker, name })}
        />
      </div>
      {levelOf(taker.code.trim()) === 'province' ? null : (
        <OneUnit
          label={say('taker.parent')}
          unit={taker.parent}
          asOf={asOf}
          onChange={(parent) => onChange({ ...taker, parent })}
        />
      )}
    </>
  )
}

type OneUnitProps = {
  label: string
  unit: Picked | undefined
  asOf: Day | undefined
  onChange: (unit: Picked | undefined) => void
}

/** One unit, picked or still to be picked. */
export function OneUnit({ label, unit, asOf, onChange }: OneUnitProps) {
  const units: PickedPart[] = unit ? [{ ...unit, extent: 'full' }] : []
  return (
    <PickedUnits {...{ label, units, asOf, many: false, parts: false }} onChange={([picked]) => onChange(picked)} />
  )
}
