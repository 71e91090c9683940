import { say } from '../../../words/print.ts'
import type { PillarRows } from './pillar-rows.ts'

/** The indicators of a pillar; its heading stays with the first of them. */
export function PillarTable({ title, rows, without }: PillarRows) {
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? <p>{say('report.empty')}</p> : <Rows title={title} rows={rows} />}
      {without.length === 0 ? null : (
        <p class="report-without">{say('report.without', { names: without.join('; ') })}</p>
      )}
    </section>
  )
}

const COLUMNS = [
  'report.indicator',
  'report.value',
  'report.before',
  'report.changed',
  'report.target',
  'report.notes',
] as const

function Rows({ title, rows }: Pick<PillarRows, 'title' | 'rows'>) {
  return (
    <table class="report-pillar">
      <caption class="unseen">{title}</caption>
      <thead>
        <tr>
          {COLUMNS.map((word) => (
            <th key={word} scope="col">
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, value, parts, before, change, target, notes }) => (
          <tr key={id}>
            <th scope="row">
              {name} <span class="report-id">{id}</span>
            </th>
            <td class="number">
              <strong>{value}</strong>
              {parts === undefined ? null : <span class="report-parts">{parts}</span>}
            </td>
            <td class="number">{before}</td>
            <td>{change?.text}</td>
            <td>{target}</td>
            <td>{notes.join('. ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
