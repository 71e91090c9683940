import { accessSync, constants, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { StartError } from './start-error.ts'

/**
 * The folder of everything that outlives a restart, as an absolute path; only its owner may enter it.
 * @throws StartError when it cannot be made, read or written
 */
export function openDataDir(path: string): string {
  const dataDir = resolve(path)
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    return dataDir
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown'
    throw new StartError(`The data folder ${dataDir} cannot be used (${code}). Set LANTOA_DATA_DIR to another.`)
  }
}
