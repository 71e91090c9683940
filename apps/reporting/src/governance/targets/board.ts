import type { RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { BoardRow, getCampaignBoard } from '@lantoa/contracts/reporting/campaign-board.http'
import type { NamedUnit } from '@lantoa/contracts/reporting/values.http'
import type { Day } from '@lantoa/vietnam/days'
import type { DefinedIndicator } from '../../indicators/definitions/indicator.ts'
import { findSilent } from '../../indicators/silent-hamlets/find-silent.ts'
import type { SumOf } from '../../indicators/sums/want.ts'
import { childrenOf } from '../../indicators/units/ask-unit.ts'
import { spansOn } from '../../indicators/units/code-spans.ts'
import { asValue, type Wanted, wantedFor, wantsOf } from '../../indicators/values/domain.ts'
import type { Reader } from '../../indicators/values/reader.ts'
import { findComputed, isMeasuredAt, notAtLevel, notForPeriod } from '../../indicators/values/refusals.ts'
import { readAim } from './aim.ts'
import { paceOf, progressOf, timeWithin } from './progress.ts'
import { findApproved } from './store.ts'
import { type Days, elapsedOf, lastCome, lengthOf, notBefore, type StoredTarget, viewOf } from './target.ts'

type Row = { unit: NamedUnit; target: StoredTarget | undefined; wanted: Wanted }

/** A unit and those beneath against their targets, with one reading of the cells. */
export async function campaignBoard(
  { query }: RequestOf<typeof getCampaignBoard>,
  context: RequestContext,
  { database, units }: ServiceParts,
  read: Reader,
): Promise<OutcomeOf<typeof getCampaignBoard>> {
  const tree = units.tree()
  const about = await readAim(query, context, { database, tree })
  if (!about.ok) return about
  const { aim, asked } = about
  const { on: today } = asked
  const on = lastCome(aim, today)
  const { catalogue, sumsOfAll } = await read()
  const found = findComputed(catalogue, aim.indicatorId, notBefore(aim.from, on))
  if (!found.ok) return found
  const { indicator } = found
  if (!isMeasuredAt(indicator, asked.unit.level)) return notAtLevel(indicator)
  const beneath = childrenOf(tree, asked).filter(({ level }) => isMeasuredAt(indicator, level))
  const shown = [asked.unit, ...beneath]
  const targets = await findApproved(database, spansOn(tree, codesOf(shown), today), aim)
  if (aim.target) targets.set(asked.unit.code, aim.target)
  const rows = shown.flatMap((unit) => rowFor(unit, targets.get(unit.code), aim, indicator, today))
  if (rows.length < shown.length) return notForPeriod(indicator, aim.pointer)
  const wants = rows.flatMap(({ wanted }) => wantsOf(wanted))
  const sums = await sumsOfAll(asked, beneath, wants)
  const [total, ...children] = rows.map((row, index) => shownRow(row, indicator, sums[index] ?? (() => 0), today))
  if (!total) throw new Error('a board without its own unit')
  const { from, until, indicatorId, campaign } = aim
  const silent = await findSilent(database, tree, { unit: asked.unit.code, today, on, days: query.silentDays })
  const days = { from, until, length: lengthOf(aim), elapsed: elapsedOf(aim, today) }
  const head = { indicatorId, version: indicator.version, ...(campaign && { campaign }) }
  return accept({ ...head, ...days, total, children, silent })
}

/** A unit with what to read for it: the days of its own target, or else of the board; none where it has no such value. */
function rowFor(
  unit: NamedUnit,
  target: StoredTarget | undefined,
  days: Days,
  indicator: DefinedIndicator,
  today: Day,
): Row[] {
  const wanted = wantedFor(indicator, timeWithin(indicator, target ?? days, today), today)
  return wanted ? [{ unit, target, wanted }] : []
}

function shownRow({ unit, target, wanted }: Row, indicator: DefinedIndicator, sumOf: SumOf, today: Day): BoardRow {
  const reached = asValue(wanted, sumOf)
  if (!target) return { unit, target: null, reached, percent: null, expected: null, behind: null }
  return { unit, target: viewOf(target), reached, ...progressOf(target, reached, paceOf(indicator, wanted), today) }
}

function codesOf(units: readonly NamedUnit[]): string[] {
  return units.map(({ code }) => code)
}
