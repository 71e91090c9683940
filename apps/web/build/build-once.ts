import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import manifest from '../package.json' with { type: 'json' }

const WEB = join(import.meta.dirname, '..')
const ROOT = join(WEB, '../..')
const PAGES = join(WEB, 'dist')
const MARK = 'sources.sha256'
/** Whatever the pages are made of; which packages of others stands in the lock file. */
export const SOURCES = [
  ...['apps/web/src', 'apps/web/build', 'apps/web/public', 'apps/web/desk.html', 'apps/web/field.html'],
  ...['apps/web/package.json', 'pnpm-lock.yaml'],
  ...Object.keys(manifest.dependencies)
    .filter((name) => name.startsWith('@lantoa/'))
    .map((name) => name.replace('@lantoa', 'packages').concat('/src')),
]

/** Why the pages were not built, in one line for the person at the keyboard; its cause has all that was said. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
}

type Options = { pages?: string; calledOff?: AbortSignal }

/**
 * The folder of the pages, which are built only when their sources have changed since the last time.
 * @throws BuildError
 */
export async function buildOnce({ pages = PAGES, calledOff }: Options = {}): Promise<string> {
  const sources = hashOf(SOURCES.map((path) => join(ROOT, path)))
  if (markOf(pages) !== sources) await build(pages, sources, calledOff)
  return pages
}

/** Elsewhere first: who looks meanwhile, or starts at the same time, never finds half of it. */
async function build(pages: string, sources: string, signal: AbortSignal | undefined): Promise<void> {
  let fresh: string | undefined
  try {
    fresh = mkdtempSync(`${pages}.`)
    await promisify(execFile)(process.execPath, [join(WEB, 'build/build.ts'), fresh], { cwd: WEB, signal })
    writeFileSync(join(fresh, MARK), sources)
    if (markOf(pages) === sources) return
    moveAway(pages, `${fresh}.old`)
    renameSync(fresh, pages)
  } catch (error) {
    // Somebody else may have put the same there a moment before.
    if (markOf(pages) !== sources)
      throw new BuildError(`The pages were not built: ${reasonOf(error)}`, { cause: error })
  } finally {
    for (const left of fresh === undefined ? [] : [fresh, `${fresh}.old`])
      rmSync(left, { recursive: true, force: true })
  }
}

/** At once: of a folder that is being deleted others would find the rest in their way, without its mark. */
function moveAway(folder: string, to: string): void {
  try {
    renameSync(folder, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return ('stderr' in error ? reasonIn(String(error.stderr)) : undefined) ?? error.message
}

/** Of the many lines that a build fails with the one that says why. */
export function reasonIn(said: string): string | undefined {
  const [reason] = /(?<=Caused by:\s+)\S.*/.exec(said) ?? /^(\w*Error\b|\[).+/m.exec(said) ?? []
  return reason
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
