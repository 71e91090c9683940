import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { IndicatorsUnread } from '../indicator/indicators-unread.tsx'
import { type Indicators, useIndicators } from '../indicator/use-indicators.ts'
import { UnitName } from '../listing/unit-name.tsx'
import { figureInWords } from '../show/show-figure.ts'
import { showNumber } from '../show/show-number.ts'
import type { Names, Preview } from './change.ts'
import { called } from './change-in-words.ts'
import { countsInWords, type Line, movesFigure, namesAfter, unitLines } from './preview-in-words.ts'

type Impact = Preview['indicators'][number]

/** What a change would do, before it does it. */
export function PreviewBoard({ preview, names: before }: { preview: Preview; names: Names }) {
  const { moved, households } = preview
  const names = namesAfter(preview, before)
  return (
    <>
      <ul>
        {countsInWords(preview).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Table
        caption={say('preview.units')}
        columns={unitColumns()}
        rows={unitLines(preview, names)}
        keyOf={({ code, was, becomes }) => `${code} ${was} ${becomes}`}
      />
      <Impacts impacts={preview.indicators.filter(movesFigure)} names={names} />
      <details>
        <summary>{say('preview.more')}</summary>
        {moved.length === 0 ? null : (
          <Table caption={say('preview.moved')} columns={movedColumns()} rows={moved} keyOf={({ code }) => code} />
        )}
        {households.hamlets.length === 0 ? null : (
          <Table
            caption={say('preview.homes')}
            columns={homeColumns()}
            rows={households.hamlets}
            keyOf={({ hamletCode }) => hamletCode}
          />
        )}
      </details>
    </>
  )
}

function Impacts({ impacts, names }: { impacts: readonly Impact[]; names: Names }) {
  const indicators = useIndicators()
  if (impacts.length === 0) return <p>{say('preview.no-impact')}</p>
  return (
    <>
      <IndicatorsUnread />
      <Table
        caption={say('preview.impacts')}
        columns={impactColumns(indicators, names)}
        rows={impacts}
        keyOf={({ unit, indicatorId }) => `${unit} ${indicatorId}`}
      />
    </>
  )
}

function unitColumns(): readonly Column<Line>[] {
  return [
    { key: 'code', title: say('preview.code'), of: ({ code }) => code },
    { key: 'was', title: say('preview.was'), of: ({ was }) => was },
    { key: 'becomes', title: say('preview.becomes'), of: ({ becomes }) => becomes },
  ]
}
function movedColumns(): readonly Column<Preview['moved'][number]>[] {
  return [
    { key: 'code', title: say('children.unit'), of: ({ code }) => code },
    { key: 'from', title: say('preview.from'), of: ({ from }) => from ?? '' },
    { key: 'to', title: say('preview.to'), of: ({ to }) => to },
  ]
}
function homeColumns(): readonly Column<Preview['households']['hamlets'][number]>[] {
  return [
    { key: 'hamlet', title: say('preview.hamlet'), of: ({ hamletCode }) => <UnitName code={hamletCode} /> },
    { key: 'homes', title: say('preview.home-count'), number: true, of: ({ households }) => showNumber(households) },
    {
      key: 'what',
      title: say('preview.what'),
      of: ({ unassigned }) => say(unassigned ? 'preview.unassigned' : 'preview.moving'),
    },
  ]
}
function impactColumns({ nameFor, unitOf }: Indicators, names: Names): readonly Column<Impact>[] {
  const figure = (id: string, at: Impact['before']) => figureInWords(at, unitOf(id))
  return [
    { key: 'unit', title: say('children.unit'), of: ({ unit }) => called(unit, names) },
    { key: 'indicator', title: say('target.indicator'), of: ({ indicatorId }) => nameFor(indicatorId) },
    { key: 'before', title: say('preview.before'), number: true, of: (one) => figure(one.indicatorId, one.before) },
    { key: 'after', title: say('preview.after'), number: true, of: (one) => figure(one.indicatorId, one.after) },
  ]
}
