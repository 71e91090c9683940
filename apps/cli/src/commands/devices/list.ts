import type { Data } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showInstant, showNumber } from '../../output/formats.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openListing } from '../../session/exports.ts'

type Device = Data<'teams', 'listDevices'>['items'][number]
type Only = 'silent' | 'pending' | 'revoked'
type Options = { unit: string; only?: Only; json?: true }

const COLUMNS: readonly Column<Device>[] = [
  { title: 'device', of: ({ deviceId }) => deviceId },
  { title: 'name', of: ({ name }) => name },
  { title: 'last contact', of: ({ lastContactAt }) => showInstant(lastContactAt) },
  { title: 'pending', of: ({ report }) => (report ? showNumber(report.pending) : ''), align: 'right' },
  { title: 'oldest', of: ({ report }) => (report?.oldestPendingAt ? showInstant(report.oldestPendingAt) : '') },
  { title: 'version', of: ({ appVersion }) => appVersion },
  { title: 'kept', of: ({ report }) => (report ? (report.persisted ? 'safe' : 'may go') : '') },
  { title: 'revoked', of: ({ revocation }) => revocation?.reason ?? '' },
  {
    title: 'team',
    of: ({ bodies }) => bodies.map(({ name, unitCode }) => name ?? unitCode).join(', '),
    flexible: true,
  },
]

export function devicesList(io: Io): Command {
  const command = new Command('list')
    .description('the phones of members in a unit, longest silent first')
    .requiredOption('--unit <code>', 'commune, hamlet or province')
    .addOption(new Option('--only <which>', 'only these').choices(['silent', 'pending', 'revoked']))
    .option('--json', 'print the devices as JSON')
    .action(async ({ unit, only, json }: Options) => {
      const { teams } = await openListing(io, json)
      const query = { unit, only }
      const found = await Array.fromAsync(teams.listDevices.all({ query, signal: io.signal }))
      if (json) return printJson(io, found)
      if (found.length === 0) return printNote(io, 'No devices.')
      printTable(io, COLUMNS, found)
    })
  return withExamples(command, 'lantoa devices list --unit 31027', 'lantoa devices list --unit 31027 --only silent')
}
