import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { SelectField, TextField } from '../../look/text-field.tsx'
import { say } from '../../words/words.ts'
import { nameOf } from '../unit/pillars.ts'
import type { ComponentForm } from './card-form.ts'
import { scoredBy } from './edit-card.ts'
import type { ComponentProps } from './field-props.ts'
import { PeriodField } from './period-field.tsx'
import { ScoringFields } from './scoring-fields.tsx'

type ComponentFieldsProps = ComponentProps & {
  /** As people count: '2.1'. */
  number: string
  /** With one band less. */
  onShrink: (component: ComponentForm) => void
  onRemove: () => void
}

/** What is scored, by which indicator or by hand, with how many points, and how a value becomes points. */
export function ComponentFields({ component, number, path, saidOf, ...rest }: ComponentFieldsProps) {
  const { indicators, onChange, onShrink, onRemove } = rest
  const { name, points, indicatorId, scoring } = component
  return (
    <fieldset>
      <legend>{say('scorecard.nth-component', { number })}</legend>
      <IndicatorField {...{ component, path, indicators, saidOf, onChange }} />
      <TextField
        // An indicator may have brought the name.
        key={indicatorId}
        name={`${path}/name`}
        label={say('scorecard.component-name')}
        value={name}
        wrong={saidOf(`${path}/name`)}
        onInput={(typed) => onChange({ ...component, name: typed })}
      />
      <div class="form-row">
        <TextField
          name={`${path}/points`}
          mode="decimal"
          label={say('scorecard.points')}
          value={points}
          wrong={saidOf(`${path}/points`)}
          onInput={(typed) => onChange({ ...component, points: typed })}
        />
        <PeriodField {...{ component, path, indicators, saidOf, onChange }} />
      </div>
      <ScoringFields
        {...{ scoring, saidOf }}
        isByHand={indicatorId === ''}
        path={`${path}/scoring`}
        onChange={(changed) => onChange({ ...component, scoring: changed })}
        onShrink={(changed) => onShrink({ ...component, scoring: changed })}
      />
      <Ways>
        <Button onClick={onRemove}>{say('scorecard.less-components', { number })}</Button>
      </Ways>
    </fieldset>
  )
}

/** One that does not fit the year or level stays chosen until another is, so that nothing changes unseen. */
function IndicatorField({ component, path, indicators, saidOf, onChange }: ComponentProps) {
  const { indicatorId } = component
  const isListed = indicatorId === '' || indicators.some((one) => one.indicatorId === indicatorId)
  return (
    <SelectField
      name={`${path}/indicatorId`}
      label={say('scorecard.from')}
      value={indicatorId}
      wrong={saidOf(`${path}/indicatorId`)}
      choices={[
        ['', say('scorecard.by-hand')],
        ...(isListed ? [] : [[indicatorId, indicatorId] as const]),
        ...indicators.map((one) => [one.indicatorId, `${one.indicatorId} ${nameOf(one)}`] as const),
      ]}
      onChoose={(id) => {
        const chosen = indicators.find((one) => one.indicatorId === id)
        onChange(scoredBy(component, chosen, chosen ? nameOf(chosen) : ''))
      }}
    />
  )
}
