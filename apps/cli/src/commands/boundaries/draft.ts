import { Command } from 'commander'
import { v7 as uuid } from 'uuid'
import type { Draft } from '../../boundaries/draft-successions.ts'
import { printChange } from '../../boundaries/show-change.ts'
import { readJsonFile } from '../../files/json-file.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printNote } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

/** What can happen to units, and what the file says of it. */
const STEPS: Readonly<Record<Draft['steps'][number]['kind'], string>> = {
  merge: 'from, into: units, or parts of them, go into one',
  split: 'of, into: a unit goes into several',
  rename: 'code, name',
  'new-kind': 'code, becomes: a commune becomes a ward',
  're-parent': 'codes, to: units go under another',
  close: 'code: a unit ends, with nothing in its place',
  past: 'unit, into: one of old that was never registered is entered as ended by this change',
}

type Options = { change?: string; json?: true }

export function boundariesDraft(io: Io): Command {
  const command = new Command('draft')
    .description('draft a change, or put other content in place of a draft; nothing changes yet')
    .argument('<file>', 'JSON: title, on, legalAct, steps; apps/standalone/tours/thanh-hoa.json is one')
    .option('--change <id>', 'the draft to revise, or the id of the new one (default: one is made)')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', `\nKinds of steps:\n${stepLines().join('\n')}`)
    .action(async (path: string, { change: changeId = uuid(), json }: Options) => {
      const body = await readJsonFile<Draft>(io, path)
      const change = await draftOrRevise((await openSession(io)).teams, changeId, body, io.signal)
      if (json) return printJson(io, change)
      printChange(io, change)
      printNote(io, `See what it would do: lantoa boundaries preview ${change.changeId}`)
    })
  return withExamples(command, 'lantoa boundaries draft apps/standalone/tours/thanh-hoa.json')
}

function stepLines(): string[] {
  return Object.entries(STEPS).map(([kind, says]) => `  ${kind.padEnd(10)} ${says}`)
}

type Teams = Awaited<ReturnType<typeof openSession>>['teams']

async function draftOrRevise(teams: Teams, changeId: string, body: Draft, signal: AbortSignal) {
  const params = { changeId }
  const known = await teams.getBoundaryChange({ params, signal })
  if (known.error?.code === 'not-found') return teams.draftBoundaryChange({ params, body, signal }).orThrow()
  const ifMatch = known.data?.version ?? (await versionOf(teams, changeId, signal))
  return teams.reviseBoundaryChange({ params, body, ifMatch, signal }).orThrow()
}

/** The version that a command must name. */
export async function versionOf(teams: Teams, changeId: string, signal: AbortSignal): Promise<number> {
  return (await teams.getBoundaryChange({ params: { changeId }, signal }).orThrow()).version
}
