import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { UnfitWorkbook } from './unfit-workbook.ts'

/** Far more than 10,000 claims need, or the people of a commune. */
const MOST_BYTES = 32 * 1024 * 1024
const MOST_PARTS = 200

export type Archive = AsyncDisposable & {
  /** A part as a stream; undefined when there is none of this name. */
  open(path: string): Promise<Readable | undefined>
}

/**
 * The parts of a workbook, none of them read yet.
 * @throws CliError for what is no archive, and for one that unpacks to too much
 */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false })
  try {
    const entries = await listEntries(zip)
    return {
      async open(name) {
        const entry = entries.get(name)
        // One that is larger than it says ends in an error.
        return entry && zip.openReadStreamPromise(entry)
      },
      [Symbol.asyncDispose]: async () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let bytes = 0
  for await (const entry of zip.eachEntry()) {
    bytes += entry.uncompressedSize
    entries.set(entry.fileName, entry)
    if (bytes <= MOST_BYTES && entries.size <= MOST_PARTS) continue
    const why = `unpacks to more than ${MOST_BYTES / 1024 / 1024} MB in ${MOST_PARTS} parts`
    const hint = 'A longer list is sent as CSV, or in parts.'
    throw new CliError(`The file ${why}; nothing was sent.`, { exitCode: EXIT.refused, hint })
  }
  return entries
}

export function notXlsx(cause: unknown): CliError {
  if (cause instanceof CliError) return cause
  const hint = 'Open it in a spreadsheet and save it as "Excel Workbook (.xlsx)" again, or as "CSV UTF-8".'
  const reason = cause instanceof UnfitWorkbook ? `: ${cause.message}` : '.'
  return new CliError(`The file is no XLSX that can be read${reason}`, { exitCode: EXIT.usage, hint, cause })
}
