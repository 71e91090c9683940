import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { build, type Plugin } from 'rolldown'

/** The oldest Node that runs what is published. */
const NODE = '20'

export type Publication = {
  /** Where the package lies. */
  root: string
  /** Where to put what is published, in place of what is there. */
  to: string
  /** Its entries by the name that their file is published under. */
  entries: Readonly<Record<string, string>>
  platform: 'browser' | 'node'
  /** What the published manifest says beside name, version, description and license. */
  manifest: object
  /** Files and folders that are published as they are. */
  copied: readonly string[]
}

/**
 * Bundles a package into a folder that npm packs, publishes and installs as it stands: nothing of this workspace and no
 * dependency is left in its manifest, for all of it is in the bundle, with the licences of what comes from others.
 */
export async function publishFolder({ root, to, entries, platform, manifest, copied }: Publication): Promise<void> {
  await rm(to, { recursive: true, force: true })
  const { output } = await build({
    cwd: root,
    input: { ...entries },
    platform,
    plugins: [files()],
    transform: { target: `node${NODE}` },
    output: { dir: to, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    logLevel: 'warn',
  })
  const { name, version, description, license } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const head = { name, version, description, license, type: 'module', engines: { node: `>=${NODE}` } }
  await writeFile(join(to, 'package.json'), `${JSON.stringify({ ...head, ...manifest }, null, 2)}\n`)
  const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
  await writeFile(join(to, 'LICENSES.md'), await licencesOf(modules))
  for (const path of copied) await cp(join(root, path), join(to, path), { recursive: true })
}

/** Files that a module reads from beside itself are put beside the bundle. */
function files(): Plugin {
  return {
    name: 'files-beside-modules',
    async transform(code, id) {
      const found = [...code.matchAll(/new URL\('([^']+)', import\.meta\.url\)/g)]
      for (const [, path = ''] of found) {
        const file = join(dirname(id), path)
        this.emitFile({ type: 'asset', fileName: basename(path), source: await readFile(file) })
        // Where a file has a licence of its own, that lies beside it and goes along.
        const licence = await readFile(`${file}.license`).catch(() => undefined)
        if (licence) this.emitFile({ type: 'asset', fileName: `${basename(path)}.license`, source: licence })
      }
      return found.reduce(
        (text, [whole, path = '']) => text.replace(whole, `new URL('./${basename(path)}', import.meta.url)`),
        code,
      )
    },
  }
}

/** The licence of every package that is in a bundle: who passes on its code passes on this. */
async function licencesOf(modules: readonly string[]): Promise<string> {
  const folders = modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? [])
  const texts = [...new Set(folders)].toSorted().map(async (folder) => {
    const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const found = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice)(\.\w+)?$/i.test(file))
    const all = await Promise.all(found.map((file) => readFile(join(folder, file), 'utf8')))
    return `## ${name} ${version}\n\n${all.map((text) => text.trim()).join('\n\n')}\n`
  })
  return ['# What others wrote\n', ...(await Promise.all(texts))].join('\n')
}
