import { SelectField, TextField } from '../../look/text-field.tsx'
import { say, type Word } from '../../words/words.ts'
import { BandFields } from './band-fields.tsx'
import type { ScoringForm } from './card-form.ts'
import type { ScoringProps } from './field-props.ts'

const METHODS: readonly (readonly [ScoringForm['method'], Word])[] = [
  ['attainment', 'scoring.attainment'],
  ['min-max', 'scoring.min-max'],
  ['bands', 'scoring.bands'],
  ['yes-no', 'scoring.yes-no'],
  ['points', 'scoring.points'],
]

/** How a value becomes points. Points themselves can be entered by hand alone. */
export function ScoringFields(props: ScoringProps & { isByHand: boolean }) {
  const { scoring, isByHand, path, saidOf, onChange } = props
  const methods = METHODS.filter(([method]) => isByHand || method !== 'points')
  return (
    <>
      <SelectField
        name={`${path}/method`}
        label={say('scoring.method')}
        value={scoring.method}
        wrong={saidOf(`${path}/method`)}
        choices={methods.map(([method, word]) => [method, say(word)] as const)}
        onChoose={(method) => onChange({ ...scoring, method: method as ScoringForm['method'] })}
      />
      <MethodFields key={scoring.method} {...props} />
    </>
  )
}

function MethodFields(props: ScoringProps) {
  const { scoring, path, saidOf, onChange } = props
  const figure = (field: 'target' | 'baseline' | 'atLeast', label: Word) => (
    <TextField
      name={`${path}/${field}`}
      mode="decimal"
      label={say(label)}
      value={scoring[field]}
      wrong={saidOf(`${path}/${field}`)}
      onInput={(typed) => onChange({ ...scoring, [field]: typed })}
    />
  )
  switch (scoring.method) {
    case 'attainment':
      return (
        <div class="form-row">
          {figure('target', 'scoring.target')}
          {figure('baseline', 'scoring.baseline')}
        </div>
      )
    case 'min-max':
      return (
        <SelectField
          name={`${path}/better`}
          label={say('scoring.better')}
          value={scoring.better}
          choices={[
            ['more', say('scoring.more')],
            ['less', say('scoring.less')],
          ]}
          onChoose={(better) => onChange({ ...scoring, better: better as ScoringForm['better'] })}
        />
      )
    case 'bands':
      return <BandFields {...props} />
    case 'yes-no':
      return figure('atLeast', 'scoring.at-least')
    case 'points':
      return null
  }
}
