import type { Args } from '@lantoa/sdk'
import { Command } from 'commander'
import { v5 } from 'uuid'
import { readJsonFile } from '../../files/json-file.ts'
import type { Io } from '../../io.ts'
import { readYear } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printNote } from '../../output/print.ts'
import { printHead, warnUnverified } from '../../scorecards/scorecard.ts'
import { openSession } from '../../session/session.ts'

type Draft = Args<'reporting', 'draftScorecard'>['body']
type Options = { unit: string; year?: number; scorecard?: string; json?: true }

/** A namespace of our own: the same file gets the same id, so it can be sent again. */
const NAMESPACE = '2d1c1c0e-6f7b-5c0a-9d55-3c6a0f5b7a22'

export function scorecardsImport(io: Io): Command {
  const command = new Command('import')
    .description('draft a scorecard from a file, or put its content in place of a draft; it scores once it is approved')
    .argument('<file>', 'JSON; examples lie in apps/cli/examples/scorecards')
    .requiredOption('--unit <code>', 'whose scorecard it is: the unit that it scores, or the one above those')
    .option('--year <year>', 'in place of the year in the file', readYear)
    .option('--scorecard <id>', 'the draft to revise (default: a new one; the same file is the same draft)')
    .option('--json', 'print the answer as JSON')
    .action((path: string, options: Options) => importScorecard(io, path, options))
  return withExamples(
    command,
    'lantoa scorecards import apps/cli/examples/scorecards/small-commune.json --unit 91',
    'lantoa scorecards import apps/cli/examples/scorecards/ha-noi-2025-communes.json --unit 91 --year 2026',
  )
}

async function importScorecard(io: Io, path: string, { unit, year, scorecard: known, json }: Options): Promise<void> {
  const body: Draft = { ...(await readJsonFile<Draft>(io, path)), unit, ...(year !== undefined && { year }) }
  const { reporting } = await openSession(io)
  const { signal } = io
  const params = { scorecardId: known ?? v5(JSON.stringify(body), NAMESPACE) }
  const scorecard = known
    ? await reporting
        .reviseScorecard({
          ...{ params, body, signal },
          ifMatch: (await reporting.getScorecard({ params, signal }).orThrow()).version,
        })
        .orThrow()
    : await reporting.draftScorecard({ params, body, signal }).orThrow()
  if (json) return printJson(io, scorecard)
  printHead(io, scorecard)
  warnUnverified(io, scorecard)
  if (scorecard.status !== 'draft') return printNote(io, 'This very file was imported before.')
  printNote(io, `It scores once it is approved: lantoa scorecards approve ${scorecard.scorecardId}`)
}
