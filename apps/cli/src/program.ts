import { Command } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { appointments } from './commands/appointments.ts'
import { apps } from './commands/apps.ts'
import { bodies } from './commands/bodies.ts'
import { boundaries } from './commands/boundaries.ts'
import { call } from './commands/call.ts'
import { claims } from './commands/claims.ts'
import { closings } from './commands/closings.ts'
import { concerns } from './commands/concerns.ts'
import { deadLetters } from './commands/dead-letters.ts'
import { devices } from './commands/devices.ts'
import { doctor } from './commands/doctor.ts'
import { dossiers } from './commands/dossiers.ts'
import { duplicates } from './commands/duplicates.ts'
import { explain } from './commands/explain.ts'
import { exportTables } from './commands/export.ts'
import { exportLog } from './commands/export-log.ts'
import { held } from './commands/held.ts'
import { indicators } from './commands/indicators.ts'
import { login } from './commands/login.ts'
import { logout } from './commands/logout.ts'
import { me } from './commands/me.ts'
import { recompute } from './commands/recompute.ts'
import { registerCommands } from './commands/registers.ts'
import { replay } from './commands/replay.ts'
import { report } from './commands/report.ts'
import { republish } from './commands/republish.ts'
import { rounds } from './commands/rounds.ts'
import { scorecards } from './commands/scorecards.ts'
import { sessions } from './commands/sessions.ts'
import { listCommands } from './commands/sheets.ts'
import { status } from './commands/status.ts'
import { targets } from './commands/targets.ts'
import { topics } from './commands/topics.ts'
import { units } from './commands/units.ts'
import { whoami } from './commands/whoami.ts'
import { EXIT_CODES_HELP } from './failure/exit-codes.ts'
import type { Io } from './io.ts'
import { withExamples } from './options/examples.ts'
import { typeable } from './output/called-as.ts'
import { paint } from './output/paint.ts'

const COMMANDS = [
  login,
  whoami,
  me,
  logout,
  units,
  boundaries,
  bodies,
  rounds,
  concerns,
  held,
  dossiers,
  duplicates,
  appointments,
  apps,
  devices,
  sessions,
  ...listCommands,
  ...registerCommands,
  indicators,
  targets,
  scorecards,
  report,
  explain,
  exportTables,
  exportLog,
  claims,
  closings,
  doctor,
  status,
  topics,
  deadLetters,
  replay,
  republish,
  recompute,
  call,
]

/** Every command, talking to the given outside only. */
export function createProgram(io: Io): Command {
  const program = new Command('lantoa').description(
    'The command line of Lan Tỏa: load units, ask for indicators, operate the services.',
  )
  program.version(manifest.version)
  withExamples(
    program,
    'lantoa login --demo admin',
    'lantoa units import vietnam-units-2026.csv',
    'lantoa report --unit 31027 --on 2026-03-17',
    'lantoa doctor',
  )
  program.addHelpText(
    'after',
    `\n${EXIT_CODES_HELP}\n\nDEBUG=1 adds the stack to an error, NO_COLOR=1 takes the colours away.`,
  )
  for (const create of COMMANDS) program.addCommand(create(io))
  return bind(program, io)
}

/** Writes to the Io and throws instead of ending the process, in every command. */
function bind(command: Command, io: Io, path = command.name()): Command {
  command
    .exitOverride()
    // Else `indicators show X --json` would give the option to `indicators`, which has one of that name too.
    .enablePositionalOptions()
    .showHelpAfterError(`  \`${path} --help\` shows how.`)
    .configureOutput({
      writeOut: (text) => io.out.write(typeable(io, text)),
      writeErr: (text) => io.err.write(typeable(io, text)),
      outputError: (text, write) => write(text.replace(/^error:/, paint(io.err, io.env, 'red', 'Error:'))),
      getOutHelpWidth: () => io.out.columns ?? 100,
      getErrHelpWidth: () => io.err.columns ?? 100,
      // Help is plain: what is painted is painted by `paint`, which knows the rules.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  needLast(command)
  for (const below of command.commands) bind(below, io, `${path} ${below.name()}`)
  return command
}

/** Looks for what is missing after what is unknown: of `--uint` it is said that there is `--unit`, and not that it is missing. */
function needLast(command: Command): void {
  const needed = command.options.filter(({ mandatory }) => mandatory)
  for (const option of needed) option.mandatory = false
  command.hook('preAction', () => {
    const missing = needed.find((option) => command.getOptionValue(option.attributeName()) === undefined)
    if (missing) command.error(`error: required option '${missing.flags}' not specified`)
  })
}
