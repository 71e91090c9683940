import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { AllInOne } from './all-in-one.ts'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '../../..')

/** Types command lines in a folder; answers what they print beside their progress. */
export function commandLine({ dataDir }: Pick<AllInOne, 'dataDir'>, folder: string) {
  const env = { ...process.env, INIT_CWD: folder, LANTOA_DATA_DIR: dataDir, LANTOA_CONFIG_DIR: folder }
  const main = join(ROOT, 'apps/cli/src/main.ts')
  return async function lantoa(words: string) {
    const printed = await run(process.execPath, [main, ...words.split(' ')], { cwd: folder, env }).catch(
      (error: { stdout: string; stderr: string; code: number }) => error,
    )
    const err = printed.stderr.replaceAll(/^(Importing|Judging|Exporting):.*\n/gm, '')
    return { code: 'code' in printed ? printed.code : 0, out: printed.stdout, err }
  }
}
