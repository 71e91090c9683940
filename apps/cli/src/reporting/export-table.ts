import { resolve } from 'node:path'
import { type Data, type Lantoa, LantoaError, type Problem } from '@lantoa/sdk'
import { type Command, InvalidArgumentError } from 'commander'
import { refuseOverwriting, saveFile } from '../files/save-file.ts'
import type { Io } from '../io.ts'
import { count } from '../output/formats.ts'
import { printLine } from '../output/print.ts'
import { openSession } from '../session/session.ts'

type File = Data<'reporting', 'exportValues'>
export type Format = 'csv' | 'xlsx'
export type TableOptions = { unit: string; out: string; force?: true }

type Answer = Promise<{ data?: File | undefined; error?: Problem | undefined }>
type Ask = (lantoa: Lantoa, format: Format) => Answer

export function withTableOptions(command: Command): Command {
  return command
    .requiredOption('--unit <code>', 'this unit and all beneath')
    .requiredOption('--out <file>', 'where to write it: a name that ends in .xlsx or .csv', readOut)
    .option('--force', 'overwrite the file where there is one')
}

/** Asks for a table and writes it to a file, which is there whole or not at all. */
export async function exportTable(io: Io, { out, force }: TableOptions, ask: Ask): Promise<void> {
  const path = resolve(io.cwd, out)
  await refuseOverwriting(path, force === true)
  const { data, error } = await ask(await openSession(io), formatOf(out))
  if (error) throw new LantoaError('export', error)
  if (!data) throw new Error('an answer without a file')
  const bytes = await saveFile(io, data, path, force === true)
  printLine(io, `${out}: ${count(Math.ceil(bytes / 1000))} kB`)
}

function formatOf(out: string): Format {
  return /\.xlsx$/i.test(out) ? 'xlsx' : 'csv'
}

function readOut(text: string): string {
  if (/[^/\\]\.(csv|xlsx)$/i.test(text)) return text
  throw new InvalidArgumentError('Write a name that ends in .csv or .xlsx.')
}
