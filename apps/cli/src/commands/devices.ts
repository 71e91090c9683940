import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { devicesList } from './devices/list.ts'
import { devicesRestore, devicesRevoke } from './devices/revoke.ts'

export function devices(io: Io): Command {
  const command = new Command('devices')
    .alias('device')
    .description('phones of members: what waits on them, and which may hold nothing any more')
    .addCommand(devicesList(io))
    .addCommand(devicesRevoke(io))
    .addCommand(devicesRestore(io))
  return withExamples(
    command,
    'lantoa devices list --unit 31027',
    'lantoa devices revoke 01990f3e-7c1a-7000-8000-0000000000d1 --reason lost',
  )
}
