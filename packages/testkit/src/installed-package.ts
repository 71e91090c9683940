import { execFile } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const QUIETLY = ['--offline', '--no-audit', '--no-fund']

/** Builds a package by its script and packs it as npm does; answers where it lies, and what is in it. */
export async function packPackage(buildScript: string, folder: string): Promise<{ tarball: string; files: string[] }> {
  const built = join(folder, 'built')
  await run(process.execPath, [buildScript, built])
  const { stdout } = await run('npm', ['pack', built, '--json', '--pack-destination', folder])
  const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }] // as npm prints it
  return { tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path) }
}

/** Installs what was packed into an empty project: what it needs beside itself must be in it. */
export async function installInProject(tarball: string, project: string): Promise<void> {
  await mkdir(project)
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  await run('npm', ['install', ...QUIETLY, tarball], { cwd: project })
}

/** Installs what was packed as `npm install --global` does, under a folder; answers where its programs are. */
export async function installGlobally(tarball: string, prefix: string): Promise<string> {
  await run('npm', ['install', '--global', '--prefix', prefix, ...QUIETLY, tarball])
  return process.platform === 'win32' ? prefix : join(prefix, 'bin')
}

/** Every Node of this machine: that of the workspace, and that which runs the package manager, often an older one. */
export function nodesOnPath(): string[] {
  const found = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'))
  return [...new Set([process.execPath, ...found].filter((path) => existsSync(path)).map((path) => realpathSync(path)))]
}
