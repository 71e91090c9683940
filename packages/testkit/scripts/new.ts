import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Argument, Command } from 'commander'
import { exists, type Kind, makeFiles } from '../src/new/files.ts'
import { namesOf } from '../src/new/names.ts'
import { wire } from '../src/new/wire.ts'

const program = new Command('pnpm new').description('Makes the files of something new, in the pattern of the project')
program
  .addArgument(
    new Argument('<kind>', 'register: a plain thing, declared; slice: by hand').choices(['register', 'slice']),
  )
  .argument('<service>', 'the service that owns it')
  .argument('<things>', 'several of them, in lower case with hyphens: health-facilities')
  .option('--root <folder>', 'the project', join(import.meta.dirname, '..', '..', '..'))
  .addHelpText('after', '\nExample: pnpm new register identity health-facilities')
  .action(make)
program.parse()

function make(kind: Kind, service: string, things: string, { root }: { root: string }): void {
  const names = namesOf(service, things)
  if (!existsSync(join(root, 'apps', service, 'src', 'service.ts'))) program.error(`apps/${service} is not a service`)
  if (!/^[a-z]+(-[a-z]+)*s$/.test(things)) program.error('Name several of them, such as lessons or health-facilities')
  if (exists(root, names)) program.error(`${service} has ${things} already`)
  const made = makeFiles(root, kind, names)
  const changed = wire(root, kind, names)
  execFileSync('biome', ['check', '--write', ...[...made, ...changed].filter((path) => path.endsWith('.ts'))], {
    cwd: root,
    stdio: 'ignore',
  })
  for (const path of made) process.stdout.write(`made    ${path}\n`)
  for (const path of changed) process.stdout.write(`changed ${path}\n`)
  process.stdout.write('\nNow run: npx -y pnpm@12.21.0 generate, then write its own fields, rules and words.\n')
}
