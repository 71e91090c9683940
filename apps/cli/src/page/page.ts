import { readFileSync } from 'node:fs'
import { labelCounted } from '@lantoa/vietnam/labels'
import { showDay, showInstant, showUnit } from '../output/formats.ts'
import { type Indicator, showSpan } from '../reporting/indicators.ts'
import type { ChildValues } from '../reporting/unit-report.ts'
import { barCharts, type SeriesChart, seriesCharts } from './chart-data.ts'
import { drawBars, drawSeries, showMonth } from './charts.ts'
import { isCompared, type PageFacts } from './gather-page.ts'
import { html, Markup } from './html.ts'
import { pillarTables } from './pillars.ts'

const STYLE = new Markup(readFileSync(new URL('style.css', import.meta.url), 'utf8'))
/** Nothing on the page may run or be fetched, whatever got into it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** A page that stands for itself: to be read on a screen, printed on A4, or sent on. */
export function renderPage(facts: PageFacts, known: ReadonlyMap<string, Indicator>): string {
  const title = showUnit(facts.report.unit)
  const page = html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}: chuyển đổi số cộng đồng, ${daysOf(facts)}</title><style>${STYLE}</style></head>
<body><header><p class="above">Chuyển đổi số cộng đồng</p><h1>${title}</h1>
<dl><dt>Kỳ báo cáo</dt><dd>${daysOf(facts)}; mỗi giá trị ghi rõ kỳ của mình</dd>
<dt>Địa giới</dt><dd>${facts.view === 'as-was' ? 'địa giới khi đó' : 'địa giới hiện nay'}</dd>
<dt>Mã đơn vị</dt><dd>${facts.report.unit.code}</dd></dl></header>
<main>${pillarTables(facts, known)}${overMonths(facts)}${amongUnits(facts)}</main>
<footer><p>Số tính toán từ hồ sơ của các tổ công nghệ số cộng đồng. Số công bố do đơn vị hoặc báo chí nêu, không cộng vào số tính toán.</p>
<p>“Chưa có số liệu” không phải là 0. Tỷ lệ tính bằng tử số chia mẫu số.</p>
<p>Lan Tỏa, lập lúc ${showInstant(facts.madeAt)} (giờ Việt Nam).</p></footer></body></html>
`
  return page.text
}

function daysOf({ from, last }: PageFacts): string {
  return from === last ? `ngày ${showDay(last)}` : `từ ${showDay(from)} đến ${showDay(last)}`
}

function overMonths({ series }: PageFacts): Markup {
  const charts = seriesCharts(series)
  if (charts.length === 0) return html``
  return html`<section><h2>Qua các tháng</h2>${charts.map(
    (chart) => html`<figure><figcaption>${captionOf(chart)}</figcaption>${drawSeries(chart)}</figure>`,
  )}</section>`
}

function captionOf({ kind, unit, lines, months }: SeriesChart): string {
  const [only] = lines
  const what =
    lines.length === 1 && only ? `${only.name} (${labelCounted(unit)})` : `Đơn vị tính: ${labelCounted(unit)}`
  const shown = `${showMonth(months[0])} – ${showMonth(months.at(-1))}`
  return kind === 'flow' ? `${what}, trong từng tháng ${shown}` : `${what}, đến cuối mỗi tháng ${shown}`
}

function amongUnits({ report }: PageFacts): Markup {
  const compared = report.children.filter((one) => isCompared(one) && one.children.length > 1)
  if (compared.length === 0) return html``
  return html`<section><h2>So sánh các đơn vị trực thuộc</h2>${compared.map(comparison)}</section>`
}

function comparison(values: ChildValues): Markup {
  const missing = values.children.filter(({ value }) => value.value === null).map(({ unit }) => showUnit(unit))
  return html`<h3>${values.indicator.name}, ${showSpan(values.total)}</h3>
${barCharts(values).map((chart) => html`<figure>${drawBars(chart)}</figure>`)}
${missing.length === 0 ? html`` : html`<p class="untold">Chưa có số liệu: ${missing.join(', ')}.</p>`}`
}
