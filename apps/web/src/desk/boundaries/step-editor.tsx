import type { Day } from '@lantoa/vietnam/days'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { SelectField, TextField } from '../../look/text-field.tsx'
import { say, type Word } from '../../words/words.ts'
import type { Names, Step } from './change.ts'
import { PickedUnits } from './picked-units.tsx'
import { emptyStep, kindsFor, namesIn, readStep, type StepForm, takesMany, withTaker } from './step-form.ts'
import { OneUnit, TakerFields } from './taker-fields.tsx'

const KINDS: readonly (readonly [StepForm['kind'], Word])[] = [
  ['merge', 'step.merge'],
  ['split', 'step.split'],
  ['rename', 'step.rename'],
  ['new-kind', 'step.new-kind'],
  ['re-parent', 'step.re-parent'],
  ['close', 'step.close'],
]

type StepEditorProps = { asOf: Day | undefined; onAdd: (step: Step, names: Names) => void }

/** The fields of one step; it stands in the draft once it is added. */
export function StepEditor({ asOf, onAdd }: StepEditorProps) {
  const [form, setForm] = useState(() => emptyStep('merge'))
  const [wrong, setWrong] = useState<Word>()
  const [added, setAdded] = useState(0)
  function add(): void {
    const read = readStep(form)
    setWrong('wrong' in read ? read.wrong : undefined)
    if ('wrong' in read) return
    onAdd(read.value, namesIn(form))
    setForm(emptyStep(form.kind))
    setAdded(added + 1)
  }
  return (
    <fieldset key={added}>
      <legend>{say('step.add-heading')}</legend>
      <SelectField
        name="step-kind"
        label={say('step.kind')}
        value={form.kind}
        choices={KINDS.map(([kind, word]) => [kind, say(word)] as const)}
        onChoose={(kind) => setForm(emptyStep(kind as StepForm['kind'], form.units))}
      />
      <PickedUnits
        label={say(takesMany(form.kind) ? 'step.units' : 'step.unit')}
        units={form.units}
        many={takesMany(form.kind)}
        parts={form.kind === 'merge'}
        asOf={asOf}
        onChange={(units) => setForm({ ...form, units })}
      />
      <StepFields key={form.kind} form={form} asOf={asOf} onChange={setForm} />
      {wrong === undefined ? null : (
        <p role="alert" class="warns">
          {say(wrong)}
        </p>
      )}
      <Ways>
        <Button onClick={add}>{say('step.add')}</Button>
      </Ways>
    </fieldset>
  )
}

type StepFieldsProps = { form: StepForm; asOf: Day | undefined; onChange: (form: StepForm) => void }

/** What a step of its kind needs besides the units that it is of. */
function StepFields({ form, asOf, onChange }: StepFieldsProps) {
  if (form.kind === 'rename') {
    return (
      <TextField
        name="step-name"
        label={say('step.new-name')}
        hint={say('step.name-hint')}
        onInput={(name) => onChange({ ...form, name })}
      />
    )
  }
  if (form.kind === 'new-kind') {
    const kinds = kindsFor(form.units[0]?.code ?? '')
    return (
      <SelectField
        name="step-becomes"
        label={say('step.becomes')}
        value={form.becomes}
        choices={['', ...kinds].map((kind) => [kind, kind] as const)}
        onChoose={(becomes) => onChange({ ...form, becomes })}
      />
    )
  }
  if (form.kind === 're-parent') {
    return <OneUnit label={say('step.to')} unit={form.to} asOf={asOf} onChange={(to) => onChange({ ...form, to })} />
  }
  return <Takers form={form} asOf={asOf} onChange={onChange} />
}

function Takers({ form, asOf, onChange }: StepFieldsProps) {
  return (
    <>
      {form.takers.map((taker, at) => (
        <TakerFields
          key={at}
          legend={form.takers.length === 1 ? say('taker.one') : say('taker.nth', { number: String(at + 1) })}
          taker={taker}
          asOf={asOf}
          onChange={(changed) => onChange({ ...form, takers: form.takers.map((one, n) => (n === at ? changed : one)) })}
        />
      ))}
      {form.kind === 'split' ? (
        <Ways>
          <Button onClick={() => onChange(withTaker(form))}>{say('taker.more')}</Button>
        </Ways>
      ) : null}
    </>
  )
}
