import { formatDay } from '@lantoa/vietnam/days'
import { say } from '../../../words/print.ts'
import { language } from '../../../words/words.ts'
import type { Indicator, UnitFacts } from '../../unit/gather-unit.ts'
import { nameOf } from '../../unit/pillars.ts'

/** What each number in the report says, in the version that held. */
export function Definitions({ board }: { board: UnitFacts }) {
  const shown = board.values.values.flatMap(({ indicatorId }) => {
    const indicator = board.indicators.get(indicatorId)
    return indicator ? [indicator] : []
  })
  return (
    <section>
      <h2>{say('report.definitions')}</h2>
      <dl>
        {shown.map((indicator) => (
          <Definition key={indicator.indicatorId} {...indicator} />
        ))}
      </dl>
    </section>
  )
}

function Definition(indicator: Indicator) {
  const { indicatorId, version, validFrom, numerator, denominator } = indicator
  const parts = { version: String(version), day: formatDay(validFrom) }
  return (
    <div class="report-definition">
      <dt>
        {indicatorId} {nameOf(indicator)} ({say('report.version', parts)})
      </dt>
      <dd>
        {language() === 'vi' ? indicator.definition : indicator.definitionEn}{' '}
        {say('report.numerator', { text: numerator.text })}{' '}
        {denominator ? say('report.denominator', { text: denominator.text }) : ''}
      </dd>
    </div>
  )
}
