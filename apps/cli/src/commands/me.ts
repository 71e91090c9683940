import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { showDay, showUnit } from '../output/formats.ts'
import { printFacts, printJson, printLine, printTable } from '../output/print.ts'
import type { Column } from '../output/table.ts'
import { openSession } from '../session/session.ts'

type Me = Data<'teams', 'getMe'>

const BODIES: readonly Column<Me['bodies'][number]>[] = [
  { title: 'body', of: ({ bodyId }) => bodyId },
  { title: 'name', of: ({ kind, name }) => name ?? kind, flexible: true },
  { title: 'status', of: ({ status }) => status },
  { title: 'you are', of: ({ role }) => role ?? '' },
  { title: 'others', of: ({ colleagues }) => String(colleagues.length), align: 'right' },
]
const HAMLETS: readonly Column<Me['hamlets'][number]>[] = [
  { title: 'hamlet', of: ({ code }) => code },
  { title: 'name', of: showUnit, flexible: true },
  { title: 'lies in', of: ({ ancestors }) => ancestors.map(showUnit).join(', '), flexible: true },
  { title: 'gone from', of: ({ validTo }) => (validTo ? showDay(validTo) : '') },
  { title: 'now', of: ({ successors = [] }) => successors.map(({ code }) => code).join(', ') },
]

export function me(io: Io): Command {
  const command = new Command('me')
    .description('show for whom the services take you: rights, bodies with your role, hamlets')
    .option('--json', 'print the answer as JSON')
    .action(async ({ json }: { json?: true }) => {
      const { teams } = await openSession(io)
      const answer = await teams.getMe({ signal: io.signal }).orThrow()
      if (json) return printJson(io, answer)
      print(io, answer)
    })
  return withExamples(command, 'lantoa me', 'lantoa me --json')
}

function print(io: Io, { subject, roles, permissions, units, personId, bodies, hamlets }: Me): void {
  printFacts(io, [
    ['subject', subject],
    ['roles', roles.join(', ')],
    ['rights', permissions.join(', ')],
    ['units', units.join(', ')],
    ['person', personId ?? undefined],
  ])
  if (bodies.length > 0) {
    printLine(io)
    printTable(io, BODIES, bodies)
  }
  if (hamlets.length > 0) {
    printLine(io)
    printTable(io, HAMLETS, hamlets)
  }
}
