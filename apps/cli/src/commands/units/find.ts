import type { Data } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { readCount, readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay, showUnit } from '../../output/formats.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'
import { UNIT_LEVELS, type UnitLevel } from '../../units/unit-row.ts'

type Options = { level?: UnitLevel; asOf?: string; limit: number; json?: true }
type Found = Data<'teams', 'searchUnits'>['items'][number]

const COLUMNS: readonly Column<Found>[] = [
  { title: 'code', of: ({ code }) => code },
  { title: 'unit', of: showUnit, flexible: true },
  { title: 'lies in', of: ({ ancestors }) => ancestors.map(showUnit).join(', '), flexible: true },
  { title: 'since', of: ({ validFrom }) => showDay(validFrom) },
]
/** Behind them, where one of those found has ended. */
const ENDED: readonly Column<Found>[] = [
  { title: 'gone from', of: ({ validTo }) => (validTo ? showDay(validTo) : '') },
  { title: 'what took its place', of: showHeirs, flexible: true },
]

export function unitsFind(io: Io): Command {
  const command = new Command('find')
    .description('find units by code or name, with or without marks; those that have ended come last')
    .argument('<text...>', 'what to look for')
    .addOption(new Option('--level <level>', 'only units of this level').choices(UNIT_LEVELS))
    .option('--as-of <day>', 'in the boundaries of this day (default: today)', readDay)
    .option('--limit <number>', 'at most so many', readCount(50), 20)
    .option('--json', 'print the answer as JSON')
    .action(async (text: string[], { level, asOf, limit, json }: Options) => {
      const lantoa = await openSession(io)
      const query = { q: text.join(' '), level, asOf, limit }
      const { items } = await lantoa.teams.searchUnits({ query, signal: io.signal }).orThrow()
      if (json) return printJson(io, items)
      if (items.length === 0) return printNote(io, `No unit is called "${query.q}".`)
      const ended = items.some(({ validTo }) => validTo !== undefined)
      printTable(io, ended ? [...COLUMNS, ...ENDED] : COLUMNS, items)
      if (items.length === limit) printNote(io, `The first ${limit}; there may be more: --limit, --level.`)
    })
  return withExamples(command, 'lantoa units find "P. Rạch Giá, An Giang"', 'lantoa units find u minh --level commune')
}

function showHeirs({ validTo, successors = [] }: Found): string {
  if (validTo === undefined) return ''
  return successors.map((unit) => `${unit.code} ${showUnit(unit)}`).join(', ') || 'nothing'
}
