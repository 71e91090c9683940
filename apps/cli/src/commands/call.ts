import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import type { Lantoa } from '@lantoa/sdk'
import { OPERATIONS } from '@lantoa/sdk/generated/operations'
import { Command } from 'commander'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { notReadable } from '../failure/not-readable.ts'
import type { Io } from '../io.ts'
import { readVersion } from '../options/arguments.ts'
import { withExamples } from '../options/examples.ts'
import { printJson, printLine, printNote } from '../output/print.ts'
import { openSession } from '../session/session.ts'

type Named = { service: keyof Lantoa; id: string; method: string; path: string; file: boolean }
type Method = (args: object) => Promise<{ etag?: string }> & { orThrow(): Promise<unknown> }
type Options = { body?: string; ifMatch?: string; list?: true }

const ALL: readonly Named[] = Object.entries(OPERATIONS).flatMap(([service, operations]) =>
  Object.entries(operations).map(([id, { method, path, ...more }]) => {
    return { service: service as keyof Lantoa, id, method, path, file: 'file' in more }
  }),
)

const BODYLESS: readonly string[] = ['get', 'delete']

export function call(io: Io): Command {
  const command = new Command('call')
    .description('call any operation of the API by its name; the answer is printed as JSON')
    .argument('[operation]', 'as in the API pages: recordVisit, or teams.getStatus where several services have it')
    .argument('[field=value...]', 'fields of the path and of the query')
    .option('--body <json>', 'the body: JSON, @FILE, or - for standard input')
    .option('--if-match <version>', 'the version that is to be changed, from the answer that showed it', readVersion)
    .option('--list', 'list the operations')
    .action(async (name: string | undefined, fields: string[], options: Options) => {
      if (options.list || name === undefined) return listOperations(io)
      const operation = findOperation(name)
      if (operation.file) throw usage(`${name} answers a file.`, '`lantoa export --help` shows how to keep it.')
      if (options.body !== undefined && BODYLESS.includes(operation.method)) throw usage(`${name} takes no body.`)
      const body = options.body === undefined ? {} : { body: await readBody(options.body, io) }
      const version = options.ifMatch === undefined ? {} : { ifMatch: options.ifMatch }
      // The table that names the operations is the one the methods are made from.
      const methods = (await openSession(io))[operation.service] as unknown as Record<string, Method>
      const pending = methods[operation.id]?.({ ...placed(operation, fields), ...body, ...version })
      printJson(io, await pending?.orThrow())
      const made = /^(?:W\/)?"(\d+)"$/.exec((await pending)?.etag ?? '')?.[1]
      if (made !== undefined) printNote(io, `version ${made}, for --if-match`)
    })
  return withExamples(
    command,
    'lantoa call --list',
    'lantoa call getUnit code=31027',
    'lantoa call teams.getStatus',
    `lantoa call recordVisit visitId=0199… --body '{"householdId": …}'`,
  )
}

function listOperations(io: Io): void {
  for (const { service, id, method, path } of ALL) printLine(io, `${service}.${id}  ${method.toUpperCase()} ${path}`)
}

function findOperation(name: string): Named {
  const found = ALL.filter(({ service, id }) => name === id || name === `${service}.${id}`)
  const [only] = found
  if (only && found.length === 1) return only
  if (only) throw usage(`Several services have ${name}.`, found.map(({ service, id }) => `${service}.${id}`).join(', '))
  throw usage(`There is no operation ${name}.`, '`lantoa call --list` lists them.')
}

/** Fields that the path names go there, all others into the query. */
function placed({ path }: Named, fields: readonly string[]) {
  const pairs = fields.map((field): [string, string] => {
    const at = field.indexOf('=')
    if (at < 1) throw usage(`${field} is no field=value.`, 'The body goes into --body.')
    return [field.slice(0, at), field.slice(at + 1)]
  })
  const inPath = ([name]: [string, string]) => path.includes(`{${name}}`)
  return {
    params: Object.fromEntries(pairs.filter(inPath)),
    query: Object.fromEntries(pairs.filter((pair) => !inPath(pair))),
  }
}

async function readBody(text: string, io: Io): Promise<unknown> {
  const json = text === '-' ? await textOf(process.stdin) : text.startsWith('@') ? await fromFile(text, io) : text
  try {
    return JSON.parse(withoutMark(json))
  } catch (error) {
    throw usage(`The body is not valid JSON: ${error instanceof Error ? error.message : error}`)
  }
}

/** Editors and shells of Windows begin a file in UTF-8 with a mark that is no part of its text. */
function withoutMark(json: string): string {
  return json.replace(/^\uFEFF/, '')
}

async function fromFile(text: string, io: Io): Promise<string> {
  const path = resolve(io.cwd, text.slice(1))
  return readFile(path, 'utf8').catch((cause) => Promise.reject(notReadable(path, cause)))
}

function usage(message: string, hint?: string): CliError {
  return new CliError(message, { exitCode: EXIT.usage, ...(hint === undefined ? {} : { hint }) })
}
