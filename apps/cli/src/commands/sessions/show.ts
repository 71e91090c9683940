import type { Data } from '@lantoa/sdk'
import { showPartners } from '@lantoa/sheets/partners'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showInstant, showNumber } from '../../output/formats.ts'
import { printJson, printLine, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openListing } from '../../session/exports.ts'

type Attendance = Data<'teams', 'listAttendances'>['items'][number]

const COLUMNS: readonly Column<Attendance>[] = [
  { title: 'attendance', of: ({ attendanceId }) => attendanceId },
  { title: 'who', of: ({ attendeeKind, attendeeId }) => `${attendeeKind} ${attendeeId}` },
  { title: 'did', of: ({ actions }) => actions.join(', '), flexible: true },
  { title: 'withdrawn', of: ({ withdrawal }) => withdrawal?.reason ?? '' },
]

export function sessionsShow(io: Io): Command {
  const command = new Command('show')
    .description('one session, with who was there')
    .argument('<session>', 'its id, as `sessions list` has it')
    .option('--json', 'print it as JSON')
    .action(async (sessionId: string, { json }: { json?: true }) => {
      const { teams } = await openListing(io, json)
      const asked = { params: { sessionId }, signal: io.signal }
      const session = await teams.getSession(asked).orThrow()
      const query = { sessionId }
      const attendances = await Array.fromAsync(teams.listAttendances.all({ query, signal: io.signal }))
      if (json) return printJson(io, { ...session, attendances })
      const { title, kind, unitCode, place, startsAt, minutes, status, headcounts, organiserId, courseId, partners } =
        session
      printLine(io, `${title} (${kind}), ${unitCode}${place ? `, ${place}` : ''}`)
      printLine(io, `${showInstant(startsAt)}, ${showNumber(minutes)} minutes: ${status}`)
      if (organiserId !== null) printLine(io, `Organised by ${organiserId}`)
      if (courseId !== null) printLine(io, `Of the course ${courseId}`)
      if (partners.length > 0) printLine(io, showPartners(partners))
      for (const { audience, count } of headcounts) printLine(io, `${audience}: ${showNumber(count)}`)
      if (attendances.length > 0) printTable(io, COLUMNS, attendances)
    })
  return withExamples(command, 'lantoa sessions show 01990f3e-7c1a-7000-8000-000000000071')
}
