import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { notReadable } from '../failure/not-readable.ts'
import type { Io } from '../io.ts'

/**
 * The object in a file of JSON. What does not fit the contract the service says itself, by its place.
 * @throws CliError for what cannot be read, or is no object
 */
export async function readJsonFile<Body extends object>(io: Io, path: string): Promise<Body> {
  const text = await readFile(resolve(io.cwd, path), 'utf8').catch((cause) => Promise.reject(notReadable(path, cause)))
  const content = parse(path, text)
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content as Body
  throw usage(`${path} holds no object of JSON.`)
}

function parse(path: string, text: string): unknown {
  try {
    // Editors of Windows begin a file in UTF-8 with a mark that is no part of its text.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw usage(`${path} is no JSON: ${cause instanceof Error ? cause.message : cause}`, cause)
  }
}

function usage(message: string, cause?: unknown): CliError {
  return new CliError(message, { exitCode: EXIT.usage, cause })
}
