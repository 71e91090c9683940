import { labelPillar } from '@lantoa/vietnam/labels'
import { showDay, showNumber } from '../output/formats.ts'
import { type Indicator, showSpan, showValue } from '../reporting/indicators.ts'
import type { ClaimedValue } from '../reporting/unit-report.ts'
import type { PageFacts, Target } from './gather-page.ts'
import { html, type Markup } from './html.ts'

const PILLARS = ['government', 'economy', 'society'] as const
const QUALIFIERS: Readonly<Record<string, string>> = { about: 'khoảng ', over: 'trên ', nearly: 'gần ' }

type Facts = Pick<PageFacts, 'report' | 'targets'>
type Line = Facts['report']['rows'][number] & { indicator: Indicator }

/** What is computed, by pillar, with what was told and what is to be reached beside it. */
export function pillarTables(facts: Facts, known: ReadonlyMap<string, Indicator>): Markup[] {
  return PILLARS.map((pillar) => {
    const { rows, claimed } = facts.report
    const lines = rows.flatMap(({ indicator, ...row }) => {
      return indicator?.pillar === pillar ? [{ ...row, indicator }] : []
    })
    const told = claimed.flatMap((claim) => {
      const indicator = known.get(claim.indicatorId)
      const alone = !rows.some(({ indicatorId }) => indicatorId === claim.indicatorId)
      return alone && indicator?.pillar === pillar ? [{ claim, indicator }] : []
    })
    return html`<section><h2>${labelPillar(pillar)}</h2>
${lines.length + told.length === 0 ? html`<p>Chưa có số liệu.</p>` : table(facts, lines, told)}
${untold(facts, known, pillar)}</section>`
  })
}

function table(facts: Facts, lines: readonly Line[], told: readonly { claim: ClaimedValue; indicator: Indicator }[]) {
  return html`<table><thead><tr><th>Chỉ số</th><th class="number">Giá trị</th><th class="number">Tử số / mẫu số</th>
<th class="number">Chỉ tiêu</th><th>Số công bố</th></tr></thead><tbody>
${lines.map((line) => lineOf(facts, line))}
${told.map(({ claim, indicator }) => html`<tr><td>${nameOf(indicator)}</td><td class="number">chưa có số liệu</td><td></td><td></td><td>${claimOf(claim, indicator)}</td></tr>`)}
</tbody></table>`
}

function lineOf({ report, targets }: Facts, { indicator, ...value }: Line): Markup {
  const { indicatorId } = indicator
  const claim = report.claimed.find((one) => one.indicatorId === indicatorId)
  const target = targets.get(indicatorId)
  const notYet = value.reason === 'not-yet'
  const isRate = value.denominator !== null && !notYet
  const parts = isRate ? `${showNumber(value.numerator)} / ${showNumber(value.denominator ?? 0)}` : ''
  const shown = notYet ? 'chưa đến kỳ' : value.value === null ? 'chưa có số liệu' : showValue(indicator.unit, value)
  return html`<tr><td>${nameOf(indicator)}</td>
<td class="number"><strong>${shown}</strong><br><small>${showSpan(value)}</small></td><td class="number">${parts}</td>
<td class="number">${target ? targetOf(target, indicator) : ''}</td><td>${claim ? claimOf(claim, indicator) : ''}</td></tr>`
}

function nameOf({ indicatorId, name }: Indicator): Markup {
  return html`${name} <small class="id">${indicatorId}</small>`
}

function targetOf({ value, from, until }: Target, { unit }: Indicator): Markup {
  return html`${showNumber(value)}${unit === '%' ? ' %' : ''}<br><small>${showDay(from)} – ${showDay(until)}</small>`
}

/** A figure that others told, with who told it; doubted ones say so. */
function claimOf(claimed: ClaimedValue, { unit }: Indicator): Markup {
  const { claims, value, numerator, partial, coverage } = claimed
  const [only] = claims
  const word = claims.length === 1 ? (QUALIFIERS[only?.qualifier ?? ''] ?? '') : ''
  const amount = value === null ? `${numerator === null ? '' : showNumber(numerator)} trên ?` : showNumber(value)
  const sources = [...new Set(claims.map(({ source }) => source))].join(', ')
  const gaps = partial ? ` (${coverage.reported} trên ${coverage.predecessors} đơn vị cũ có số)` : ''
  const doubted = claims.some(({ flags }) => flags.length > 0) ? html` <strong>nghi vấn</strong>` : ''
  return html`${word}${amount}${unit === '%' && value !== null ? ' %' : ''}${gaps}${doubted}<br><small>${sources}, ${showSpan(claimed)}</small>`
}

function untold({ report }: Facts, known: ReadonlyMap<string, Indicator>, pillar: string): Markup {
  const claimed = new Set(report.claimed.map(({ indicatorId }) => indicatorId))
  const names = report.noData.flatMap(({ indicatorId }) => {
    const indicator = known.get(indicatorId)
    return indicator?.pillar === pillar && !claimed.has(indicatorId) ? [`${indicator.name} (${indicatorId})`] : []
  })
  return names.length === 0 ? html`` : html`<p class="untold">Chưa có số liệu: ${names.join('; ')}.</p>`
}
