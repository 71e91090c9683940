import { SelectField } from '../../look/text-field.tsx'
import { say, type Word } from '../../words/words.ts'
import type { ComponentForm } from './card-form.ts'
import { periodsOf } from './edit-card.ts'
import type { ComponentProps } from './field-props.ts'

const PERIODS: Readonly<Record<ComponentForm['period'], Word>> = {
  '': 'scorecard.no-period',
  week: 'time.week',
  month: 'time.month',
  quarter: 'time.quarter',
  year: 'time.year',
}

/** Of an indicator that has values for periods: for which; one that was given stays to be seen. */
export function PeriodField({ component, path, indicators, saidOf, onChange }: ComponentProps) {
  const { indicatorId, period } = component
  const indicator = indicators.find((one) => one.indicatorId === indicatorId)
  const fitting = indicator ? periodsOf(indicator) : []
  const wrong = saidOf(`${path}/period`)
  if (fitting.length === 0 && period === '' && wrong === undefined) return null
  const choices = new Set(fitting.length === 0 ? (['', period] as const) : [period, ...fitting])
  return (
    <SelectField
      name={`${path}/period`}
      label={say('scorecard.period')}
      value={period}
      wrong={wrong}
      choices={[...choices].map((each) => [each, say(PERIODS[each])] as const)}
      onChoose={(chosen) => onChange({ ...component, period: chosen as ComponentForm['period'] })}
    />
  )
}
