import type { RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { accept, type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import { type exportValues, ROWS_MAX } from '@lantoa/contracts/reporting/exports.http'
import { addDays, formatDay } from '@lantoa/vietnam/days'
import { formatNumber } from '@lantoa/vietnam/numbers'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { type AskedUnit, askUnit } from '../indicators/units/ask-unit.ts'
import type { Time } from '../indicators/units/time.ts'
import { stepsBetween } from '../indicators/values/steps.ts'
import { DEFINITION_COLUMNS, NOTE_COLUMNS, type Note, VALUE_COLUMNS } from './columns.ts'
import type { Exporting } from './exporting.ts'
import { fileOf } from './file.ts'
import { tableOf } from './table.ts'
import { countRows, eachValue, pointsOf, unitsBeneath } from './values.ts'

type Query = RequestOf<typeof exportValues>['query']

const STEPS_MAX = 400

/** Every computed indicator of a unit and of all units beneath, as of one moment. */
export async function answerValues(
  { query }: RequestOf<typeof exportValues>,
  context: RequestContext,
  exporting: Exporting,
): Promise<OutcomeOf<typeof exportValues>> {
  const tree = exporting.units.tree()
  const period = query.from === undefined ? query.period : `${query.from}..${query.until}`
  const asked = askUnit(tree, context, { ...query, period, text: query.unit, pointer: '#/query/unit' })
  if (!asked.ok) return asked
  const times = timesOf(query, asked.time)
  if (times.length > STEPS_MAX) return tooMany(`It would have more than ${STEPS_MAX} days, weeks or months.`)
  const points = pointsOf(await exporting.definitions.now(), times, query.indicatorId, asked.today)
  const shown = unitsBeneath(tree, asked, query.level)
  const count = countRows(shown, points)
  if (count > ROWS_MAX) return tooMany(`It would have ${count} rows; there are ${ROWS_MAX} at most.`)
  const defined = [...new Set(points.map(({ indicator }) => indicator))]
  const name = `lan-toa-values-${asked.unit.code}-${asked.time.from}`
  return accept(
    fileOf(
      exporting,
      { name, format: query.format, operation: 'exportValues', unitCode: asked.unit.code, context },
      (snapshot) => [
        tableOf('Số liệu', VALUE_COLUMNS, eachValue({ snapshot, tree, asked }, shown, points)),
        tableOf('Về số liệu', NOTE_COLUMNS, [notesOf(asked, context.now, count)]),
        tableOf('Định nghĩa', DEFINITION_COLUMNS, [defined]),
      ],
    ),
  )
}

function timesOf({ from, until, step }: Query, time: Time): Time[] {
  return from && until && step ? stepsBetween(step, from, until, STEPS_MAX) : [time]
}

function tooMany(detail: string) {
  return refuse('too-many-rows', `${detail} Ask for fewer units, indicators or days.`, { pointer: '#/query/unit' })
}

function notesOf({ unit, time, view }: AskedUnit, now: Date, count: number): Note[] {
  const made = new Date(now.getTime() + 7 * 3_600_000).toISOString()
  return [
    { name: 'Đơn vị', says: `${unitTitle(unit)} (${unit.code})` },
    { name: 'Thời gian', says: `${formatDay(time.from)} – ${formatDay(addDays(time.until, -1))}` },
    { name: 'Địa giới', says: view === 'as-was' ? 'địa giới khi đó' : 'địa giới hiện nay' },
    { name: 'Số liệu lúc', says: `${formatDay(made.slice(0, 10))} ${made.slice(11, 16)} (giờ Việt Nam)` },
    { name: 'Số dòng', says: formatNumber(count) },
    { name: 'Cách đọc', says: 'Ô Giá trị để trống là chưa có số liệu, không phải 0. Tỷ lệ tính bằng %.' },
    { name: 'Lưu ý', says: 'Không cộng số liệu thời điểm với số liệu thời kỳ; không cộng các tỷ lệ với nhau.' },
  ]
}
