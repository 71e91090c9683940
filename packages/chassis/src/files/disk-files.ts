import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { v7 as uuid } from 'uuid'
import type { FileStore } from './file-store.ts'

const ARRIVING = 'arriving'
/** Nothing takes that long to arrive. */
const LEFT_AFTER = 24 * 3_600_000

/** Files in a folder, which several processes may share. */
export function diskFiles(where: string): FileStore {
  const folder = resolve(where)
  const arriving = join(folder, ARRIVING)
  const pathOf = (address: string) => join(folder, address.slice(0, 2), address)

  return {
    async put(address, content) {
      const [path, temporary] = [pathOf(address), join(arriving, uuid())]
      await makeFolder(arriving)
      await makeFolder(dirname(path))
      await sweep(arriving)
      try {
        await writeDurably(temporary, content)
        // In one step: a death before it leaves what is swept, one after it a whole file.
        await rename(temporary, path)
      } catch (error) {
        // On a full disk what each try leaves would keep it full.
        await rm(temporary, { force: true })
        throw error
      }
      await syncFolder(dirname(path))
    },
    async get(address, part) {
      const file = await open(pathOf(address)).catch(ignoreMissing)
      return file?.createReadStream(part && { start: part.from, end: part.to })
    },
    async delete(address) {
      await rm(pathOf(address), { force: true })
    },
  }
}

async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** With those above it; only a name that its own folder has for good lasts. */
async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true })
  if (first === undefined) return
  for (let made = path; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made))
}

/** Only then a name lasts that was given to a file. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  await folder.sync().finally(() => folder.close())
}

/** Forgets what a process had begun that died. */
async function sweep(arriving: string): Promise<void> {
  for (const name of await readdir(arriving)) {
    const path = join(arriving, name)
    const known = await stat(path).catch(ignoreMissing)
    if (known && Date.now() - known.mtimeMs > LEFT_AFTER) await rm(path, { force: true })
  }
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
