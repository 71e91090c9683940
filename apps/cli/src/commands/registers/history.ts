import type { Register } from '@lantoa/sdk/registers'
import { sheetOf } from '@lantoa/sheets/register-sheet'
import { showCell, type Thing } from '@lantoa/sheets/show-cell'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showInstant } from '../../output/formats.ts'
import { printJson, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { askById } from '../../registers/register-client.ts'
import { showStates } from '../../registers/register-sheet.ts'
import { openSession } from '../../session/session.ts'

type Change = {
  readonly kind: string
  readonly at: string
  /** Empty where the undo of a boundary change put it right. */
  readonly by: string
  readonly reason?: string | null
  readonly state: Thing
}

export function registerHistory(io: Io, register: Register): Command {
  const command = new Command('history')
    .description(`what was recorded of a ${register.called}, who changed it, when and why, latest first`)
    .argument('<id>', 'as `list` shows it')
    .option('--json', 'print it as JSON, with the whole of what it was')
    .action(async (id: string, { json }: { json?: true }) => {
      const lantoa = await openSession(io)
      const { items } = await askById(lantoa, register, 'history', { id, signal: io.signal })
      const changes = items as Change[] // by the answer of every history of a register
      if (json) return printJson(io, changes)
      const before = new Map(changes.map((change, index) => [change, changes[index + 1]]))
      printTable(io, columnsOf(register, before), changes)
    })
  return withExamples(command, `lantoa ${register.things} history 01990f3e-7c1a-7000-8000-0000000000e1`)
}

function columnsOf(register: Register, before: ReadonlyMap<Change, Change | undefined>): Column<Change>[] {
  return [
    { title: 'at', of: ({ at }) => showInstant(at) },
    { title: 'by', of: ({ by }) => by || 'nobody, by an undo', flexible: true },
    { title: 'what', of: ({ kind }) => kind },
    { title: 'changed', of: (change) => differences(register, change, before.get(change)), flexible: true },
    { title: 'reason', of: ({ reason }) => reason ?? '', flexible: true },
  ]
}

/** 'Name: Quán A → Quán B; States: đang bán since 01/03/2026 → …' */
function differences(register: Register, { state }: Change, before: Change | undefined): string {
  if (!before) return ''
  const cells = sheetOf(register).columns.filter((column) => !column.shown)
  const shown = cells.map((column) => {
    return { en: column.en, was: showCell(column, before.state), is: showCell(column, state) }
  })
  shown.push({ en: 'States', was: showStates(register, before.state), is: showStates(register, state) })
  return shown.flatMap(({ en, was, is }) => (was === is ? [] : [`${en}: ${was || '–'} → ${is || '–'}`])).join('; ')
}
