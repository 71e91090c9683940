import type { FileHandle } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { Columns } from '@lantoa/sheets/columns'
import { readHeader, separatorOf } from './csv-header.ts'

const HEAD_BYTES = 16_384

/**
 * Whether a file is in the code page in which older Excel in Vietnamese saves a CSV. No byte says so; the headings do:
 * they are no UTF-8, and read in it they are the columns of the list.
 */
export async function isWindows1258(file: FileHandle, columns: Columns): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
  const head = buffer.subarray(0, bytesRead)
  const lines = decoder()
    .decode(head)
    .split(/\r\n|\r|\n/)
  const separator = separatorOf(lines[0] ?? '')
  const heading = lines.slice(separator === undefined ? 0 : 1).find((line) => !/^[\s,;"]*$/.test(line)) ?? ''
  if (!/[^\p{ASCII}]/u.test(heading) || isUtf8(head)) return false
  return 'names' in readHeader(heading, columns, separator ?? '')
}

/** Each byte is a letter or the mark of one, so that it can be read in pieces. */
export function linesOfWindows1258(file: FileHandle): AsyncIterable<string> {
  const bytes = file.createReadStream({ start: 0 })
  return createInterface({ input: Readable.from(decoded(bytes)), crlfDelay: Number.POSITIVE_INFINITY })
}

async function* decoded(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  for await (const piece of bytes) yield decoder().decode(piece)
}

function decoder() {
  return new TextDecoder('windows-1258')
}

/** The last letter of what was read may be a part of one. */
function isUtf8(head: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}
