import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import type { Args } from '@lantoa/sdk'
import { Command } from 'commander'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import { notReadable } from '../../failure/not-readable.ts'
import type { Io } from '../../io.ts'
import { readFileName } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

type MediaType = Args<'teams', 'uploadLessonFile'>['body']['mediaType']

const MEGABYTE = 1024 * 1024

/** What a name says that a file is; the service looks into it. */
const TYPES: Readonly<Record<string, MediaType>> = {
  ...{ '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png', '.webp': 'image/webp' },
  ...{ '.mp3': 'audio/mpeg', '.m4a': 'audio/mp4', '.ogg': 'audio/ogg', '.wav': 'audio/wav' },
}

/** Sends a picture or a recording, and says by which address a lesson names it. */
export function lessonUpload(io: Io): Command {
  const command = new Command('upload')
    .description('send a picture or a recording, and print the address by which a lesson names it')
    .argument('<file>', `one of ${Object.keys(TYPES).join(' ')}`, readFileName)
    .option('--json', 'print it as JSON')
    .action(async (file: string, { json }: { json?: true }) => {
      const mediaType = typeOf(file)
      const content = new Uint8Array(await readContent(io, file, mediaType))
      const address = createHash('sha256').update(content).digest('hex')
      const { teams } = await openSession(io)
      const body = { mediaType, content }
      const sent = await teams.uploadLessonFile({ params: { address }, body, signal: io.signal }).orThrow()
      if (json) printJson(io, sent)
      else printLine(io, sent.address)
    })
  return withExamples(command, 'lantoa lessons upload picture.png')
}

function typeOf(file: string): MediaType {
  const type = TYPES[extname(file).toLowerCase()]
  if (type) return type
  const hint = `Lessons take ${Object.keys(TYPES).join(' ')}.`
  throw new CliError(`Nobody knows what "${file}" is by its name.`, { exitCode: EXIT.usage, hint })
}

/** What is too large is not read at all. */
async function readContent(io: Io, file: string, mediaType: MediaType): Promise<Buffer> {
  const path = resolve(io.cwd, file)
  try {
    const { size } = await stat(path)
    if (size <= megabytesOf(mediaType) * MEGABYTE) return await readFile(path)
  } catch (cause) {
    throw notReadable(file, cause)
  }
  const hint = `Make it smaller: it may have ${megabytesOf(mediaType)} MB.`
  throw new CliError(`"${file}" is too large for a lesson.`, { exitCode: EXIT.refused, hint })
}

function megabytesOf(mediaType: MediaType): number {
  return mediaType.startsWith('image/') ? 2 : 10
}
