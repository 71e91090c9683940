import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { RankingResult } from '@lantoa/contracts/reporting/ranking-result'
import type { Scorecard } from '@lantoa/contracts/reporting/scorecards.http'
import type { NamedUnit } from '@lantoa/contracts/reporting/values.http'
import { meaningSpan } from '@lantoa/units/meaning'
import type { UnitTree } from '@lantoa/units/tree'
import { wantsOf } from '../../indicators/values/domain.ts'
import type { Reader, Reading } from '../../indicators/values/reader.ts'
import { listOfficialRanks } from '../claims/official-ranks.ts'
import { listLastEntered } from '../component-values/find.ts'
import { groupIdsOf } from '../scorecards/scorecard.ts'
import { type Column, columnsOf, findingOf } from './columns.ts'
import { type FoundUnit, rankUnits } from './domain.ts'
import type { Answerable } from './question.ts'
import type { Field } from './scoring.ts'
import { refuseWithinPeriod } from './whole-periods.ts'

type Means = { readonly parts: ServiceParts; readonly read: Reader }

/** Scores and ranks the units of a group, with one reading of the cells, of what was entered and of what was claimed. */
export async function rank(answerable: Answerable, { parts, read }: Means) {
  const { scorecard, group, asked, on, members } = answerable
  const tree = parts.units.tree()
  const reading = await read()
  const columns = columnsOf(scorecard, reading.catalogue, on)
  const refused = refuseWithinPeriod(columns, answerable)
  if (refused) return refused
  const units = await findUnits(answerable, { parts, tree, reading, columns })
  const { rows, fields } = rankUnits(scorecard, units)
  const groupIds = groupIdsOf(scorecard)
  const ranked = rows.filter(({ rank: place }) => place !== null).length
  return accept<RankingResult>({
    scorecard: headOf(scorecard),
    unitGroup: { unitGroupId: group.unitGroupId, name: group.name, version: group.version },
    ...{ on, view: asked.view },
    groups: scorecard.groups.map(({ groupId, name, points }) => ({ groupId, name, points })),
    components: columns.map((column, at) => shownColumn(column, groupIds[at] ?? '', fields[at] ?? null)),
    rows,
    counts: { ranked, unranked: rows.length - ranked },
    absent: [...members.absent],
  })
}

type Sources = { parts: ServiceParts; tree: UnitTree; reading: Reading; columns: readonly Column[] }

async function findUnits(
  { scorecard, asked, on, members: { units } }: Answerable,
  { parts: { database }, tree, reading, columns }: Sources,
): Promise<FoundUnit[]> {
  const spans = units.map(({ code }) => ({ code, ...(meaningSpan(tree, code, asked.on) ?? { from: on, until: null }) }))
  const { scorecardId, year } = scorecard
  const entered = await listLastEntered(database, { scorecardId, on, units: spans })
  const entryOf = new Map(entered.map((one) => [`${one.unit} ${one.componentId}`, one]))
  const official = await listOfficialRanks(database, spans, year)
  const sumsOf = await readSums(asked, units, reading, columns)
  return units.map((unit) => ({
    unit,
    findings: columns.map((column) => {
      return findingOf(column, sumsOf(unit), entryOf.get(`${unit.code} ${column.component.componentId}`))
    }),
    official: official.get(unit.code) ?? null,
  }))
}

/** The sums of each unit; the unit that holds the group may be a member itself, and is read once. */
async function readSums(
  asked: Answerable['asked'],
  units: readonly NamedUnit[],
  reading: Reading,
  columns: readonly Column[],
) {
  const wants = columns.flatMap(({ wanted }) => (wanted ? wantsOf(wanted) : []))
  const others = units.filter(({ code }) => code !== asked.unit.code)
  const sums = wants.length === 0 ? [] : await reading.sumsOfAll(asked, others, wants)
  const byCode = new Map([asked.unit, ...others].map(({ code }, index) => [code, sums[index]]))
  return ({ code }: NamedUnit) => byCode.get(code) ?? (() => 0)
}

function headOf(scorecard: Scorecard): RankingResult['scorecard'] {
  const { scorecardId, code, year, edition, name, issuer, verified, note, points, decimals } = scorecard
  return { scorecardId, code, year, edition, name, issuer, verified, note, points, decimals }
}

function shownColumn({ component, indicator, wanted }: Column, groupId: string, field: Field | null) {
  const { componentId, name, points, indicatorId } = component
  return {
    ...{ componentId, groupId, name, points, indicatorId, version: indicator?.version ?? null },
    ...{ from: wanted?.from ?? null, until: wanted?.until ?? null },
    ...{ least: rounded(field?.least), most: rounded(field?.most) },
  }
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 1000) / 1000
}
