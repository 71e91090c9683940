import { randomUUID } from 'node:crypto'
import { type FileHandle, link, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { StreamedFile } from '@lantoa/sdk'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import type { Io } from '../io.ts'
import { startProgress } from '../output/progress.ts'

const TOLD_KB = 1_000

/** @throws CliError where there is such a file already, unless it is to be overwritten */
export async function refuseOverwriting(path: string, force: boolean): Promise<void> {
  const known = await stat(path).catch(() => undefined)
  if (known?.isDirectory()) throw isFolder(path)
  if (known && !force) throw alreadyThere(path)
}

/** Writes a file under another name until it is whole: what stands under its own is never a part. */
export async function placeFile<Result>(
  path: string,
  force: boolean,
  write: (part: string) => Promise<Result>,
): Promise<Result> {
  await refuseOverwriting(path, force)
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`)
  try {
    const result = await write(part).catch((error) => Promise.reject(notWritten(path, error)))
    if (force) await rename(part, path)
    else await putInPlace(part, path)
    return result
  } finally {
    await rm(part, { force: true })
  }
}

export function saveText(path: string, force: boolean, text: string): Promise<void> {
  return placeFile(path, force, async (part) => {
    await using target = await openPart(part)
    await target.writeFile(text)
  })
}

/** The same for a text of any length, line by line. */
export function saveLines(path: string, force: boolean, lines: AsyncIterable<string>): Promise<void> {
  return placeFile(path, force, async (part) => {
    await using target = await openPart(part)
    // Other than `write`, it takes all of a line or fails: of a disk that is nearly full too.
    for await (const line of lines) await target.writeFile(line)
  })
}

/** Keeps a file that comes in, whole or not at all; answers its size in bytes. */
export function saveFile(io: Io, file: StreamedFile, path: string, force: boolean): Promise<number> {
  return placeFile(path, force, (part) => receive(io, file, part))
}

async function receive(io: Io, { body }: StreamedFile, part: string): Promise<number> {
  await using target = await openPart(part)
  const progress = startProgress(io, 'Received', { what: 'kB' })
  let [bytes, told] = [0, 0]
  for await (const piece of whole(io, body)) {
    await target.writeFile(piece)
    bytes += piece.length
    if (bytes < (told + TOLD_KB) * 1000) continue
    told = Math.floor(bytes / 1000)
    progress.update(told)
  }
  progress.update(Math.ceil(bytes / 1000))
  progress.end()
  return bytes
}

async function openPart(part: string): Promise<FileHandle> {
  return open(part, 'wx').catch((cause) => {
    throw new CliError(`${dirname(part)} cannot be written to.`, { exitCode: EXIT.usage, cause })
  })
}

/** The pieces of a body, or that it broke off. */
async function* whole(io: Io, body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch (cause) {
    io.signal.throwIfAborted()
    throw new CliError('The file broke off, nothing was kept: try again.', { exitCode: EXIT.unreachable, cause })
  }
}

/** A second name for the same file is only given where there is none, whoever else writes there meanwhile. */
async function putInPlace(part: string, path: string): Promise<void> {
  await link(part, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw alreadyThere(path)
    // Some file systems have no second names.
    return rename(part, path)
  })
}

function isFolder(path: string): CliError {
  return new CliError(`${path} is a folder: name a file in it.`, { exitCode: EXIT.usage })
}

const WRITING: readonly string[] = ['open', 'write']

/** A folder that is not there, or in which nobody may write; what else goes wrong stays as it is. */
function notWritten(path: string, cause: unknown): unknown {
  const isOfFile = cause instanceof Error && 'code' in cause && 'syscall' in cause
  if (!isOfFile || !WRITING.includes(String(cause.syscall))) return cause
  return new CliError(`${dirname(path)} cannot be written to (${cause.code}).`, { exitCode: EXIT.usage, cause })
}

function alreadyThere(path: string): CliError {
  return new CliError(`${path} is there already.`, { exitCode: EXIT.refused, hint: '--force overwrites it.' })
}
