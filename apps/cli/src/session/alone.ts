import { mkdir, rmdir, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** Longer than anything that is done alone: a lock of that age was left behind by a process that was killed. */
const ABANDONED_MS = 60_000
const LOOK_AGAIN_MS = 25

/** Does `work` while no other process does anything alone under the same path. */
export async function alone<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  while (!(await lock(path))) await wait(LOOK_AGAIN_MS)
  try {
    return await work()
  } finally {
    await rmdir(path).catch(() => undefined)
  }
}

/** Making a folder is the one thing that of two processes only one can do. */
async function lock(path: string): Promise<boolean> {
  try {
    await mkdir(path)
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const since = await stat(path).catch(() => undefined)
    if (since && Date.now() - since.mtimeMs > ABANDONED_MS) await rmdir(path).catch(() => undefined)
    return false
  }
}
