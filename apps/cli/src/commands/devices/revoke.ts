import { type Args, LantoaError } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

type Reason = Args<'teams', 'revokeDevice'>['body']['reason']

const REASONS: readonly Reason[] = ['lost', 'stolen', 'left_team', 'handed_on', 'other']
const EXAMPLE = '01990f3e-7c1a-7000-8000-0000000000d1'

export function devicesRevoke(io: Io): Command {
  const command = new Command('revoke')
    .description('let a phone send what it may, and then delete what it holds, at its next contact')
    .argument('<device>', 'its id, as `devices list` has it')
    .addOption(new Option('--reason <reason>', 'why').choices(REASONS).makeOptionMandatory())
    .option('--json', 'print the device as JSON')
    .action(async (deviceId: string, { reason, json }: { reason: Reason; json?: true }) => {
      const { teams, asked, ifMatch } = await known(io, deviceId)
      const device = await teams.revokeDevice({ ...asked, body: { reason }, ifMatch }).orThrow()
      if (json) printJson(io, device)
      else printLine(io, `${device.name} is revoked (${device.deviceId}). It hears of it at its next contact.`)
    })
  return withExamples(command, `lantoa devices revoke ${EXAMPLE} --reason lost`)
}

export function devicesRestore(io: Io): Command {
  const command = new Command('restore')
    .description('take a revocation back')
    .argument('<device>', 'its id, as `devices list` has it')
    .option('--json', 'print the device as JSON')
    .action(async (deviceId: string, { json }: { json?: true }) => {
      const { teams, asked, ifMatch } = await known(io, deviceId)
      const device = await teams.restoreDevice({ ...asked, ifMatch }).orThrow()
      if (json) printJson(io, device)
      else printLine(io, `${device.name} may go on (${device.deviceId})`)
    })
  return withExamples(command, `lantoa devices restore ${EXAMPLE}`)
}

/** The device in the version in which it is changed. */
async function known(io: Io, deviceId: string) {
  const { teams } = await openSession(io)
  const asked = { params: { deviceId }, signal: io.signal }
  const { error, etag = '' } = await teams.getDevice(asked)
  if (error) throw new LantoaError('getDevice', error)
  return { teams, asked, ifMatch: etag }
}
