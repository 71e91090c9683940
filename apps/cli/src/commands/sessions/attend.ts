import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Args } from '@lantoa/sdk'
import { Command } from 'commander'
import { v5 } from 'uuid'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import { notReadable } from '../../failure/not-readable.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printJson, printLine } from '../../output/print.ts'
import { printRefused } from '../../output/refused-rows.ts'
import { openSession } from '../../session/session.ts'

type Attendance = Args<'teams', 'recordAttendanceBatch'>['body']['items'][number]
type Kind = Attendance['attendeeKind']
type Files = { residents?: string; members?: string; officials?: string }
type Options = Files & { did: NonNullable<Attendance['actions']>; dryRun?: true; json?: true }

const KINDS = { residents: 'resident', members: 'member', officials: 'official' } as const satisfies Record<
  string,
  Kind
>
/** A namespace of our own: who is named twice is written down once, so a file can be sent again. */
const NAMESPACE = '5b2f8e36-9c0d-5a6f-8f41-7d0e2c9b6a13'
const EXAMPLE = '01990f3e-7c1a-7000-8000-000000000071'

export function sessionsAttend(io: Io): Command {
  const command = new Command('attend')
    .description('write down who was at a session; each by himself, and again changes nothing')
    .argument('<session>', 'its id, as `sessions list` has it')
    .option('--residents <file>', 'ids of residents, one a line, as an export of them has')
    .option('--members <file>', 'ids of members as persons, one a line')
    .option('--officials <file>', 'references of officials, one a line')
    .option('--did <action>', 'what all of them completed; can be given several times', collect, [])
    .option('--dry-run', 'ask what would be taken and what refused, write nothing')
    .option('--json', 'print the outcome as JSON')
    .action((sessionId: string, options: Options) => attend(io, sessionId, options))
  return withExamples(command, `lantoa sessions attend ${EXAMPLE} --residents people.txt --did install_app`)
}

async function attend(io: Io, sessionId: string, { did, dryRun, json, ...files }: Options): Promise<void> {
  const named = await readFiles(io, files)
  if (named.length === 0) throw new CliError('Nobody is named: give a file of ids.', { exitCode: EXIT.usage })
  const items = named.map(({ kind, id }) => ({
    attendanceId: v5(`${sessionId}/${kind}/${id}`, NAMESPACE),
    ...{ sessionId, attendeeKind: kind, attendeeId: id, actions: did },
  }))
  const { teams } = await openSession(io)
  const results = await teams.recordAttendanceBatch.many(items, { signal: io.signal, dryRun })
  const refused = results.flatMap((result, index) => {
    if (result.accepted) return []
    const { code, detail, title } = result.problem
    return [{ at: named[index]?.at ?? '', reasons: [`${detail ?? title} (${code})`] }]
  })
  if (refused.length > 0) io.exitCode = EXIT.refused
  const taken = results.length - refused.length
  if (json) return printJson(io, { taken, refused })
  printRefused(io, refused)
  printLine(io, `${count(taken)} ${dryRun ? 'would be' : 'are'} written down, ${count(refused.length)} refused.`)
}

async function readFiles(io: Io, files: Files) {
  const all = await Promise.all(
    Object.entries(KINDS).map(async ([option, kind]) => {
      const path = files[option as keyof Files]
      return path === undefined ? [] : (await linesOf(io, path)).map((line) => ({ kind, ...line }))
    }),
  )
  return all.flat()
}

async function linesOf(io: Io, path: string): Promise<{ id: string; at: string }[]> {
  const file = resolve(io.cwd, path)
  const text = await readFile(file, 'utf8').catch((cause) => Promise.reject(notReadable(file, cause)))
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      const id = line.trim().toLowerCase()
      return id === '' ? [] : [{ id, at: `${path}, line ${index + 1}` }]
    })
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value]
}
