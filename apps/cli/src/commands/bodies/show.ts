import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay } from '../../output/formats.ts'
import { printJson, printLine, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openListing } from '../../session/exports.ts'

type Membership = Data<'teams', 'getMembership'>
type Restaffing = Data<'teams', 'getRestaffing'>

const MEMBERS: readonly Column<Membership>[] = [
  { title: 'membership', of: ({ membershipId }) => membershipId },
  { title: 'person', of: ({ personId }) => personId },
  { title: 'role', of: ({ role, ambassador }) => (ambassador ? `${role}, ambassador` : role) },
  { title: 'from', of: ({ from }) => showDay(from) },
  { title: 'until', of: ({ until }) => (until === null ? '' : showDay(until)) },
]

export function bodiesShow(io: Io): Command {
  const command = new Command('show')
    .description('one body, with its memberships and the decisions by which they changed')
    .argument('<body>', 'its id, as `bodies list` has it')
    .option('--json', 'print it as JSON')
    .action(async (bodyId: string, { json }: { json?: true }) => {
      const { teams } = await openListing(io, json)
      const asked = { query: { bodyId }, signal: io.signal }
      const body = await teams.getBody({ params: { bodyId }, signal: io.signal }).orThrow()
      const memberships = await Array.fromAsync(teams.listMemberships.all(asked))
      const restaffings = await Array.fromAsync(teams.listRestaffings.all(asked))
      if (json) return printJson(io, { ...body, memberships, restaffings })
      printLine(io, `${body.name ?? body.kind}, ${body.unitCode}: ${body.status}`)
      for (const warning of body.warnings) printNote(io, `It has ${warning.replaceAll('-', ' ')}.`)
      if (memberships.length > 0) printTable(io, MEMBERS, memberships)
      for (const one of restaffings) printLine(io, inWords(one))
    })
  return withExamples(command, 'lantoa bodies show 01990f3e-7c1a-7000-8000-0000000000b1')
}

function inWords({ on, legalAct: { number, issuer, date }, leaving, joining }: Restaffing): string {
  const decision = `${number} of ${issuer}, ${showDay(date)}`
  return `From ${showDay(on)} on, by ${decision}: ${leaving.length} left, ${joining.length} joined.`
}
