import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A copy of the project's sources that tests may change; it shares what is installed. */
export function copyProject(root: string, target: string): void {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  // A file that was just deleted is still listed.
  for (const path of listed
    .trim()
    .split('\n')
    .filter((one) => existsSync(join(root, one)))) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    cpSync(join(root, path), join(target, path), { dereference: false, force: true })
  }
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'))
  for (const kind of ['apps', 'packages']) {
    for (const name of readdirSync(join(root, kind))) linkInstalled(join(root, kind, name), join(target, kind, name))
  }
}

/** The links of a workspace package are relative, so in the copy they lead to the copy. */
function linkInstalled(from: string, to: string): void {
  try {
    cpSync(join(from, 'node_modules'), join(to, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/node_modules\/\.(?!bin)/.test(path),
    })
  } catch (error) {
    rmSync(join(to, 'node_modules'), { recursive: true, force: true })
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
