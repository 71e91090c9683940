import { readFile } from 'node:fs/promises'
import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'

/**
 * The object in a file of JSON. What does not fit the contract the service says itself, by its place.
 * @throws CliError for what cannot be read, or is no object
 */
export async function readJsonFile<Body extends object>(path: string): Promise<Body> {
  const content = await parseFile(path)
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content as Body
  throw new CliError('The file holds no object of JSON.', { exitCode: EXIT.usage })
}

async function parseFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new CliError(`The file cannot be read: ${error.message}`, { exitCode: EXIT.usage, cause: error })
  }
}
