import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { CliError } from '../cli-error.ts'
import { EXIT } from '../exit-codes.ts'

/** Far more than 10,000 claims need. */
const MOST_BYTES = 32 * 1024 * 1024
const MOST_PARTS = 200
/** Cells that merged or named ranges may cover: the reader makes something of each. */
const MOST_CELLS = 100_000

/**
 * Looks into a workbook before anything parses it.
 * @throws CliError for what is no workbook, and for one that unpacks to too much or names ranges that are too large
 */
export async function checkPackage(bytes: Buffer): Promise<void> {
  try {
    await checkParts(await fromBufferPromise(bytes, { lazyEntries: true }))
  } catch (error) {
    throw error instanceof CliError ? error : notXlsx(error)
  }
}

export function notXlsx(cause: unknown): CliError {
  const message = cause instanceof Error ? cause.message : String(cause)
  return new CliError(`The file is no XLSX that can be read: ${message}`, { exitCode: EXIT.usage, cause })
}

async function checkParts(zip: ZipFile): Promise<void> {
  let bytes = 0
  let parts = 0
  let cells = 0
  for await (const entry of zip.eachEntry()) {
    bytes += entry.uncompressedSize
    parts += 1
    if (bytes > MOST_BYTES || parts > MOST_PARTS) {
      throw tooLarge(`unpacks to more than ${MOST_BYTES / 1024 / 1024} MB in ${MOST_PARTS} parts`)
    }
    cells += cellsIn(await unpack(zip, entry))
    if (cells > MOST_CELLS) throw tooLarge(`merges or names ranges of more than ${MOST_CELLS} cells`)
  }
}

/** Every part: the reader of the archive refuses one that is larger than it says. */
async function unpack(zip: ZipFile, entry: Entry): Promise<string> {
  return (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8')
}

function cellsIn(xml: string): number {
  const ranges = xml.matchAll(/<(?:\w+:)?(?:mergeCell\s|definedName\s)[^<]*?\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)/g)
  return ranges.reduce((sum, [, left = '', top, right = '', bottom]) => {
    const wide = Math.abs(columnNumber(right) - columnNumber(left)) + 1
    return sum + wide * (Math.abs(Number(bottom) - Number(top)) + 1)
  }, 0)
}

/** 'A' → 1, 'AB' → 28. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function tooLarge(why: string): CliError {
  return new CliError(`The file ${why}; nothing was sent.`, { exitCode: EXIT.refused })
}
