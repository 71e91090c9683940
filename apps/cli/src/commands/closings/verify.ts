import {
  type BrokenClosing,
  type ClosingFault,
  type VerifiedClosings,
  verifyClosings,
} from '@lantoa/sdk/verify-closings'
import { Command, InvalidArgumentError } from 'commander'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printJson, printLine } from '../../output/print.ts'
import { startProgress } from '../../output/progress.ts'
import { readLogin } from '../../session/login-file.ts'
import { openSession, tokenOf } from '../../session/session.ts'
import { readClaims } from '../../session/token-claims.ts'

type Options = { unit?: string; noted?: string; key?: Record<string, string>; json?: true }

const FAULTS: Record<ClosingFault, string> = {
  missing: 'is missing',
  'link-altered': 'was altered: its hash does not follow from it and from the one before',
  'unknown-key': 'was signed with a key that is not known',
  'wrongly-signed': 'was not signed with the key that it names',
  'closing-altered': 'was altered: it is not of this unit and period, or closed by somebody else or at another time',
  'values-altered': 'was altered: its values or definitions are not those that were closed',
  'noted-hash-gone': 'the chain does not hold the hash that was noted, so it was cut off or made anew',
}

export function closingsVerify(io: Io): Command {
  const command = new Command('verify')
    .description('check every hash and signature of the chain, and compute the values of your units’ closings over')
    .option('--unit <code>', 'check the values of this unit and all beneath it (default: of your units)')
    .option('--noted <hash>', 'the hash of a closing that was noted before: it must still be there', readHash)
    .option(
      '--key <id:x>',
      'a public key that was noted before, in place of what the service says; repeatable',
      readKey,
    )
    .option('--json', 'print the answer as JSON')
    .action(async (options: Options) => {
      const found = await verify(io, options)
      if (found.broken) io.exitCode = EXIT.refused
      if (options.json) return printJson(io, found)
      print(io, found)
    })
  return withExamples(
    command,
    'lantoa closings verify',
    'lantoa closings verify --unit 91 --noted 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  )
}

async function verify(io: Io, { unit, noted, key }: Options): Promise<VerifiedClosings> {
  const { reporting } = await openSession(io)
  const progress = startProgress(io, 'Checked', { what: 'closings' })
  const found = await verifyClosings(reporting, {
    units: unit === undefined ? await ownUnits(io) : [unit],
    ...(noted !== undefined && { noted }),
    ...(key !== undefined && { keys: key }),
    signal: io.signal,
    onProgress: io.err.isTTY ? progress.update : () => undefined,
  })
  progress.end()
  return found
}

async function ownUnits(io: Io): Promise<string[]> {
  const token = await tokenOf(io, await readLogin(io))({ refresh: false })
  return readClaims(token)?.units ?? []
}

function print(io: Io, { links, checked, last, broken }: VerifiedClosings): void {
  if (broken) {
    printLine(io, `Not as it was closed: ${sentence(broken)}.`)
    return
  }
  printLine(
    io,
    `In the chain: ${count(links)}, each after the one before it. Counted over with all values: ${count(checked)}.`,
  )
  if (last) printLine(io, `Last hash, worth noting: ${last.hash}`)
}

function sentence({ position, closingId, unit, period, fault }: BrokenClosing): string {
  if (position === undefined) return FAULTS[fault]
  const which = closingId === undefined ? '' : ` (${unit}, ${period}, ${closingId})`
  return `closing ${position}${which} ${FAULTS[fault]}`
}

function readHash(text: string): string {
  if (/^[0-9a-f]{64}$/.test(text)) return text
  throw new InvalidArgumentError('Write the 64 digits as they were printed.')
}

function readKey(text: string, before: Record<string, string> = {}): Record<string, string> {
  const [, id, x] = /^(\w{1,20}):([\w-]{43})$/.exec(text) ?? []
  if (id !== undefined && x !== undefined) return { ...before, [id]: x }
  throw new InvalidArgumentError('Write it as its id, a colon and the 43 characters of `x`.')
}
