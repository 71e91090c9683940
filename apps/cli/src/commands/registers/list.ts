import type { Register } from '@lantoa/sdk/registers'
import { sheetOf } from '@lantoa/sheets/register-sheet'
import { showCell, type Thing } from '@lantoa/sheets/show-cell'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { readCount } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { take } from '../../output/take.ts'
import { operationOf } from '../../registers/register-client.ts'
import { readState } from '../../registers/register-sheet.ts'
import { openListing } from '../../session/exports.ts'

type ListOptions = { unit?: string; status?: string; overdue?: true; limit: number; json?: true }

const SHOWN_COLUMNS = 5

export function registerList(io: Io, register: Register): Command {
  const states = Object.values(register.stateWords).join(', ')
  const command = new Command('list')
    .description('what is recorded in a unit, or in all of your units')
    .option('--unit <code>', 'only what lies in this unit')
    .option('--status <status>', `only what stands so: ${states}`, readState(register))
    .option('--limit <number>', 'at most so many', readCount(10_000), 50)
    .option('--json', 'print them as JSON, whole')
    .action(async ({ limit, json, overdue, ...query }: ListOptions) => {
      const lantoa = await openListing(io, json)
      const late = overdue ? { overdue: 'yes' } : {}
      const list = operationOf(lantoa, register, 'list')
      const things = await take(
        list.all({ query: { ...query, ...late, limit: Math.min(limit, 500) }, signal: io.signal }),
        limit,
      )
      print(io, register, things, { limit, json })
    })
  if (register.overdue) command.option('--overdue', `only: ${register.overdue.en.toLowerCase()}`)
  return withExamples(command, `lantoa ${register.things} list --unit 31027`)
}

export function registerFind(io: Io, register: Register): Command {
  const command = new Command('find')
    .description('find by words, with or without marks')
    .argument('<text...>', 'what to look for')
    .option('--unit <code>', 'only what lies in this unit')
    .option('--limit <number>', 'at most so many', readCount(500), 50)
    .option('--json', 'print them as JSON, whole')
    .action(async (text: string[], { limit, json, unit }: ListOptions) => {
      const lantoa = await openListing(io, json)
      const body = { text: text.join(' '), limit, ...(unit === undefined ? {} : { unit }) }
      const found = await operationOf(lantoa, register, 'search')({ body, signal: io.signal }).orThrow()
      print(io, register, found.items as Thing[], { limit, json })
    })
  return withExamples(command, `lantoa ${register.things} find quan nuoc`)
}

type Printing = { limit: number; json: true | undefined }

function print(io: Io, register: Register, things: readonly Thing[], { limit, json }: Printing) {
  if (json) return printJson(io, things)
  if (things.length === 0) return printNote(io, 'Nothing is recorded there.')
  const { columns } = sheetOf(register)
  const stand = columns.filter(({ shown }) => shown)
  const first = columns.filter(({ shown }) => !shown).slice(0, SHOWN_COLUMNS)
  const id: Column<Thing> = { title: 'id', of: (thing) => String(thing[register.idField]) }
  const cells: Column<Thing>[] = [...stand, ...first].map((column) => {
    return {
      title: column.en,
      of: (thing) => String(showCell(column, thing)),
      ...(!column.shown && { flexible: true }),
    }
  })
  printTable(io, [id, ...cells], things)
  if (things.length === limit) printNote(io, `The first ${limit}; there may be more: --limit, --unit.`)
}
