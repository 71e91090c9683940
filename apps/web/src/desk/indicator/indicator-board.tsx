import { addDays, type Day } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { type Column, Table } from '../../look/table.tsx'
import { Trend } from '../../look/trend.tsx'
import { language, say } from '../../words/words.ts'
import { type Asked, indicatorAddress, timeAndView, unitAddress } from '../address.ts'
import { UnitMap } from '../map/unit-map.tsx'
import type { Answered } from '../problem/answer.tsx'
import { UNREAD } from '../problem/part.ts'
import { showMonth, showSpan } from '../show/show-day.ts'
import { showParts, showValue } from '../show/show-number.ts'
import { nameOf } from '../unit/pillars.ts'
import type { Silent } from '../unit/silent-teams.tsx'
import { ContributorList } from './contributor-list.tsx'
import { factsOf } from './facts-of.ts'
import type { ChildValues, Contributors, Explanation, IndicatorFacts } from './gather-indicator.ts'
import type { AskNames } from './names.ts'
import './indicator.css'

type BoardProps = {
  facts: IndicatorFacts
  silent: Silent | undefined
  listed: Answered<Contributors>
  /** Only for who may see names. */
  onAskNames: AskNames | undefined
  asked: Asked
  today: Day
}

/** Where a number comes from: what it means, its parts, its months, the units beneath, and what it counts. */
export function IndicatorBoard({ facts, silent, listed, onAskNames, asked, today }: BoardProps) {
  const { explanation, points, children } = facts
  const { indicator } = explanation
  return (
    <>
      <ValueSection explanation={explanation} asked={asked} today={today} />
      {points === UNREAD || points.length < 2 ? null : (
        <section class="section">
          <h2>{say('indicator.trend')}</h2>
          <Trend
            points={points.map((point) => ({
              label: showMonth(addDays(point.until, -1)),
              value: point.value,
              shown: point.value === null ? '–' : showValue(indicator.unit, point),
            }))}
          />
          {points.some(({ value }) => value === null) ? <p class="quiet">{say('indicator.trend-unknown')}</p> : null}
        </section>
      )}
      {children !== undefined && children !== UNREAD && children.children.length > 0 ? (
        <ChildrenSection values={children} silent={silent} indicator={indicator} asked={asked} today={today} />
      ) : null}
      <ContributorList {...{ explanation, listed, asked, today, onAskNames }} />
    </>
  )
}

function ValueSection({ explanation, asked, today }: { explanation: Explanation; asked: Asked; today: Day }) {
  const { indicator, unit, value } = explanation
  const parts = value ? showParts(value) : undefined
  return (
    <section class="section indicator">
      <p class="indicator-definition">{language() === 'vi' ? indicator.definition : indicator.definitionEn}</p>
      <p class="figure-value">{value ? showValue(indicator.unit, value) : say('indicator.no-value')}</p>
      {parts === undefined ? null : <p>{parts}</p>}
      {value ? <p class="quiet">{showSpan(value, today)}</p> : null}
      <dl>
        {factsOf(explanation, today).map(({ name, text, warns }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={warns ? 'warns' : undefined}>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={unitAddress(unit.code, timeAndView(asked))}>{say('indicator.all', { unit: unitTitle(unit) })}</a>
      </p>
    </section>
  )
}

type Child = ChildValues['children'][number]
type ChildrenProps = {
  values: ChildValues
  silent: Silent | undefined
  indicator: Explanation['indicator']
  asked: Asked
  today: Day
}

function ChildrenSection({ values, silent, indicator, asked, today }: ChildrenProps) {
  const address = (code: string) => indicatorAddress(indicator.indicatorId, code, timeAndView(asked))
  const columns: readonly Column<Child>[] = [
    { key: 'unit', title: say('children.unit'), of: ({ unit }) => <a href={address(unit.code)}>{unitTitle(unit)}</a> },
    { key: 'parts', title: say('indicator.parts'), of: ({ value }) => showParts(value) ?? '', number: true },
    { key: 'value', title: say('indicator.value'), of: ({ value }) => showValue(indicator.unit, value), number: true },
  ]
  return (
    <section class="section">
      <h2>{say('children.heading', { unit: unitTitle(values.unit) })}</h2>
      <UnitMap
        facts={{ indicatorName: nameOf(indicator), counted: indicator.unit, units: values.children, silent }}
        addressOf={address}
        today={today}
      />
      <Table
        caption={say('children.caption')}
        columns={indicator.denominator ? columns : columns.filter(({ key }) => key !== 'parts')}
        rows={values.children}
        keyOf={({ unit }) => unit.code}
      />
    </section>
  )
}
