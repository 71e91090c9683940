import { type ExecFileSyncOptions, execFileSync } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** Packs `lantoa` and puts it on the path of this machine: `npx -y pnpm@12.21.0 install:lantoa`. */
const here = join(import.meta.dirname, '..')
// npm installs beside the Node that runs it: that is to be the machine's own, not the one that scripts find first.
const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'))
const env = { ...process.env, PATH: path.join(delimiter) }
// On Windows npm is a script, which needs a shell.
const npm = { cwd: join(here, 'dist'), env, shell: process.platform === 'win32' } satisfies ExecFileSyncOptions

execFileSync(process.execPath, [join(here, 'scripts', 'build.ts')], { stdio: 'inherit' })
const packed = execFileSync('npm', ['pack', '--silent'], npm).toString().trim()
execFileSync('npm', ['install', '--global', '--no-fund', '--no-update-notifier', `./${packed}`], {
  ...npm,
  stdio: 'inherit',
})
