import { labelCounted } from '@lantoa/vietnam/labels'
import { BarChart as Bars, LineChart as Lines } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { showNumber } from '../output/formats.ts'
import type { BarChart, SeriesChart } from './chart-data.ts'
import { Markup } from './html.ts'

use([Bars, Lines, GridComponent, LegendComponent, SVGRenderer])

const WIDTH = 720
const BAR_HEIGHT = 30
const INK = '#1a1a1a'
const RULE = '#c8c8c8'
/** Dark enough for paper, and told apart without colour by the symbols of the lines. */
const COLOURS = ['#0b5394', '#b45309', '#166534', '#7c3aed']
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond']
/** Labels of the axes lie within the edges of the drawing. */
const INSIDE = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' } as const
const TEXT = { fontFamily: 'sans-serif', fontSize: 17, color: INK }

/** Months from left to right: a line for what there is at the end of each, columns for what happened in each. */
export function drawSeries({ kind, unit, months, lines }: SeriesChart): Markup {
  const isFlow = kind === 'flow'
  return draw(340, {
    legend: { show: lines.length > 1, bottom: 0, left: 0, orient: 'vertical', textStyle: TEXT, selectedMode: false },
    grid: { left: 8, right: 24, top: 24, bottom: lines.length > 1 ? 24 + 30 * lines.length : 8, ...INSIDE },
    xAxis: { type: 'category', data: months.map(showMonth), axisLabel: TEXT, axisTick: { show: false } },
    yAxis: valueAxis(unit),
    series: lines.map(({ name, values }, index) => ({
      ...{ type: isFlow ? 'bar' : 'line', name, data: values, silent: true, barMaxWidth: 36 },
      ...{ symbol: SYMBOLS[index % SYMBOLS.length], symbolSize: 9, lineStyle: { width: 3 } },
      label: {
        ...{ ...TEXT, show: lines.length === 1, position: 'top' },
        formatter: ({ value }: { value: number }) => showNumber(value),
      },
    })),
  })
}

/** Units from the highest to the lowest, each with its figure. */
export function drawBars({ indicator: { unit }, bars }: BarChart): Markup {
  return draw(bars.length * BAR_HEIGHT + 48, {
    grid: { left: 8, right: 96, top: 8, bottom: 8, ...INSIDE },
    xAxis: { ...valueAxis(unit), splitNumber: 4 },
    yAxis: {
      ...{ type: 'category', inverse: true, data: bars.map(({ name }) => name), axisTick: { show: false } },
      axisLabel: { ...TEXT, width: 240, overflow: 'truncate', interval: 0 },
    },
    series: [
      {
        ...{ type: 'bar', data: bars.map(({ value }) => value), silent: true, barMaxWidth: 20 },
        label: {
          ...{ ...TEXT, show: true, position: 'right' },
          formatter: ({ value }: { value: number }) => shown(value, unit),
        },
      },
    ],
  })
}

function draw(height: number, option: EChartsCoreOption): Markup {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height })
  try {
    chart.setOption({ animation: false, color: COLOURS, textStyle: TEXT, ...option })
    return new Markup(chart.renderToSVGString())
  } finally {
    chart.dispose()
  }
}

/** From 0, so that a length is what it says. */
function valueAxis(unit: string): object {
  const formatter = (value: number) => shown(value, unit)
  const line = { lineStyle: { color: RULE } }
  return { type: 'value', min: 0, axisLabel: { ...TEXT, formatter }, splitLine: line }
}

function shown(value: number, unit: string): string {
  return unit === '%' ? `${showNumber(value)} %` : `${showNumber(value)} ${labelCounted(unit)}`.trimEnd()
}

/** '2026-03' → '3/26' */
export function showMonth(month = ''): string {
  return `${Number(month.slice(5))}/${month.slice(2, 4)}`
}
