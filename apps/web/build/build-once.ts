import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const WEB = join(import.meta.dirname, '..')
const ROOT = join(WEB, '../..')
const PAGES = join(WEB, 'dist')
const MARK = 'sources.sha256'
/** Whatever the pages are made of; which packages beside it stands in the lock file. */
const SOURCES = [
  ...['apps/web/src', 'apps/web/desk.html', 'apps/web/vite.config.ts', 'apps/web/package.json', 'pnpm-lock.yaml'],
  ...['packages/sdk/src', 'packages/vietnam/src'],
]

/** The folder of the pages, which are built only when their sources have changed since the last time. */
export async function buildOnce(): Promise<string> {
  const sources = hashOf(SOURCES.map((path) => join(ROOT, path)))
  if (markOf(PAGES) !== sources) await build(sources)
  return PAGES
}

/** Elsewhere first: who looks meanwhile, or starts at the same time, never finds half of it. */
async function build(sources: string): Promise<void> {
  const fresh = `${PAGES}.${process.pid}`
  try {
    await promisify(execFile)(process.execPath, [join(WEB, 'build/build.ts'), fresh], { cwd: WEB })
    writeFileSync(join(fresh, MARK), sources)
    if (markOf(PAGES) === sources) return
    rmSync(PAGES, { recursive: true, force: true })
    renameSync(fresh, PAGES)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function markOf(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, MARK), 'utf8')
  } catch {
    return undefined
  }
}

/** Of the names and contents of all files, without tests. */
export function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesIn)) hash.update(`${path.slice(ROOT.length)}\n`).update(readFileSync(path))
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  let entries: ReturnType<typeof entriesIn>
  try {
    entries = entriesIn(path)
  } catch {
    return [path] // a file
  }
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort()
}

function entriesIn(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
}
