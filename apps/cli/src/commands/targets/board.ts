import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { readCount, readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { count, showDay, showNumber, showUnit } from '../../output/formats.ts'
import { printJson, printLine, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { type Indicator, indicatorsById, showSpan, valueColumns } from '../../reporting/indicators.ts'
import { showDays, showPercent } from '../../reporting/targets.ts'
import { openSession } from '../../session/session.ts'

type Board = Data<'reporting', 'getCampaignBoard'>
type Row = Board['total']
type SilentUnit = Board['silent']['units'][number]
type Campaign = { campaign?: string; unit?: string; indicator?: string; from?: string; until?: string }
type Options = Campaign & { silentDays: number; json?: true }

const MOST_DAYS = 366

const SILENT: readonly Column<SilentUnit>[] = [
  { title: 'silent', of: ({ unit }) => unit.code },
  { title: 'name', of: ({ unit }) => showUnit(unit), flexible: true },
  { title: 'team', of: ({ hasTeam }) => (hasTeam ? 'has not synced' : 'none') },
  { title: 'last visit', of: ({ lastVisitOn }) => (lastVisitOn === null ? 'never' : showDay(lastVisitOn)) },
]

export function targetsBoard(io: Io): Command {
  const command = new Command('board')
    .description('what a unit and those beneath have reached of their targets, against time; and who is silent')
    .argument('[target]', 'its id; or else --campaign, or --unit, --indicator, --from and --until')
    .option('--campaign <id>', 'of which campaign; --unit says of which unit beneath it, --indicator of what')
    .option('--unit <code>', 'hamlet, commune or province')
    .option('--indicator <id>', 'of which indicator')
    .option('--from <day>', 'first day', readDay)
    .option('--until <day>', 'last day', readDay)
    .option('--silent-days <days>', 'a hamlet without a visit in so many days is silent', readCount(MOST_DAYS), 7)
    .option('--json', 'print the answer as JSON')
    .action(
      async (
        targetId: string | undefined,
        { indicator: indicatorId, campaign: campaignId, json, ...options }: Options,
      ) => {
        const lantoa = await openSession(io)
        const query = { targetId, campaignId, indicatorId, ...options }
        const board = await lantoa.reporting.getCampaignBoard({ query, signal: io.signal }).orThrow()
        if (json) return printJson(io, board)
        print(io, board, (await indicatorsById(io, lantoa)).get(board.indicatorId))
      },
    )
  return withExamples(
    command,
    'lantoa targets board 0199f3e0-7c1a-7000-8000-000000000001',
    'lantoa targets board --campaign 0199f3e0-7c1a-7000-8000-0000000000c1 --unit 31027',
    'lantoa targets board --unit 91 --indicator I-05 --from 2026-03-01 --until 2026-06-08 --silent-days 14',
  )
}

function print(io: Io, board: Board, indicator: Indicator | undefined): void {
  const { total, children, silent } = board
  printLine(io, `${board.indicatorId} ${indicator?.name ?? ''}`.trimEnd())
  const others = board.campaign?.indicatorIds.filter((id) => id !== board.indicatorId) ?? []
  if (others.length > 0) printLine(io, `The campaign has targets also for ${others.join(', ')}: say --indicator`)
  printLine(io, `${showDays(board)}, ${board.elapsed} of them begun; values for ${showSpan(total.reached)}\n`)
  printTable(io, columnsFor(indicator), [total, ...children])
  printLine(io, `\nNo visit since ${showDay(silent.since)}: ${count(silent.count)} of ${count(silent.hamlets)} hamlets`)
  if (silent.units.length > 0) printTable(io, SILENT, silent.units)
}

function columnsFor(indicator: Indicator | undefined): Column<Row>[] {
  return [
    { title: 'unit', of: ({ unit }) => unit.code },
    { title: 'name', of: ({ unit }) => showUnit(unit), flexible: true },
    ...valueColumns<Row>(({ reached }) => ({ unit: indicator?.unit, value: reached })),
    { title: 'target', of: ({ target }) => (target ? showNumber(target.value) : ''), align: 'right' },
    { title: 'of target', of: ({ percent }) => showPercent(percent), align: 'right' },
    { title: 'by now', of: ({ expected }) => (expected === null ? '' : showNumber(expected)), align: 'right' },
    { title: '', of: ({ behind }) => (behind ? 'behind' : '') },
  ]
}
