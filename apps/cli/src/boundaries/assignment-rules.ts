import type { Data } from '@lantoa/sdk'
import { wholeKey } from '@lantoa/vietnam/search-words'
import type { CsvRow } from '../files/csv.ts'
import type { RefusedLine } from '../units/units-file.ts'

export type UnassignedHome = Data<'identity', 'listUnassigned'>['items'][number]

/** One line: a home by its id, or all homes of a lane, of numbers, of one side of the road. */
export type AssignmentRule = {
  line: number
  hamlet: string
  household?: string
  of?: string
  lane?: string
  from?: number
  to?: number
  side?: 'odd' | 'even'
}

export const RULE_COLUMNS = {
  required: ['hamlet'],
  optional: ['household', 'of', 'lane', 'from', 'to', 'side'],
} as const

export async function readRules(rows: AsyncIterable<CsvRow>) {
  const rules: AssignmentRule[] = []
  const refused: RefusedLine[] = []
  for await (const row of rows) {
    const read = 'reasons' in row ? row : readRule(row.line, row.fields)
    if ('reasons' in read) refused.push({ line: row.line, reasons: read.reasons })
    else rules.push(read)
  }
  return { rules, refused }
}

function readRule(line: number, fields: Readonly<Record<string, string>>): AssignmentRule | { reasons: string[] } {
  const { hamlet = '', household, of, lane, from, to, side } = fields
  const reasons = [
    ...(/^\d{5}\.\d{2,3}$/.test(hamlet) ? [] : [`hamlet: "${hamlet}" is no code such as 31027.07`]),
    ...(household || lane || from || to || side || of
      ? []
      : ['it fits every home: give household, lane, from, to, side or of']),
    ...[from, to].flatMap((text) => (!text || /^\d+$/.test(text) ? [] : [`"${text}" is no house number`])),
    ...(isBackwards(from, to) ? [`from ${from} comes after to ${to}: no house number lies between them`] : []),
    ...(!side || side === 'odd' || side === 'even' ? [] : [`side: "${side}" is neither odd nor even`]),
  ]
  if (reasons.length > 0) return { reasons }
  return {
    line,
    hamlet,
    ...(household ? { household } : {}),
    ...(of ? { of } : {}),
    ...(lane ? { lane: wholeKey(lane) } : {}),
    ...(from ? { from: Number(from) } : {}),
    ...(to ? { to: Number(to) } : {}),
    ...(side === 'odd' || side === 'even' ? { side } : {}),
  }
}

function isBackwards(from: string | undefined, to: string | undefined): boolean {
  return Boolean(from && to) && Number(from) > Number(to)
}

/** The first rule that fits a home; house numbers are compared by the number they begin with. */
export function ruleFor(home: UnassignedHome, rules: readonly AssignmentRule[]): AssignmentRule | undefined {
  const lane = wholeKey(home.address?.lane ?? '')
  const number = /^\d+/.exec(home.address?.number ?? '')?.[0]
  return rules.find((rule) => {
    if (rule.household !== undefined && rule.household !== home.householdId) return false
    if (rule.of !== undefined && rule.of !== home.hamletCode) return false
    if (rule.lane !== undefined && rule.lane !== lane) return false
    return fitsNumber(rule, number === undefined ? undefined : Number(number))
  })
}

function fitsNumber({ from, to, side }: AssignmentRule, number: number | undefined): boolean {
  if (from === undefined && to === undefined && side === undefined) return true
  if (number === undefined || number < (from ?? 0) || number > (to ?? Number.POSITIVE_INFINITY)) return false
  return side === undefined || (number % 2 === 1) === (side === 'odd')
}
