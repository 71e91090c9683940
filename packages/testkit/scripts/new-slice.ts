import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { Command } from 'commander'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const TEMPLATES = join(import.meta.dirname, '..', 'templates', 'slice')

const program = new Command('pnpm new').description('Makes the files of something new, in the pattern of the project')
program
  .command('slice <service> <things>')
  .description('a slice: contract, migration, decision with its test, store, routes')
  .addHelpText('after', '\nExample: pnpm new slice teams lessons')
  .action(newSlice)
program.parse()

function newSlice(service: string, things: string): void {
  const app = join(ROOT, 'apps', service)
  const slice = join(app, 'src', things)
  const contract = join(ROOT, 'packages', 'contracts', 'src', service, `${things}.http.ts`)
  if (!existsSync(join(app, 'src', 'service.ts'))) program.error(`apps/${service} is not a service`)
  if (!/^[a-z]+s$/.test(things)) program.error('Name the slice by its things, one word in lower case: "lessons"')
  if (existsSync(slice) || existsSync(contract)) program.error(`${service} has ${things} already`)
  const files = {
    'contract.http.ts.txt': contract,
    'migration.sql.txt': join(app, 'migrations', `${nextNumber(join(app, 'migrations'))}-${things}.sql`),
    'domain.ts.txt': join(slice, 'domain.ts'),
    'domain.test.ts.txt': join(slice, 'domain.test.ts'),
    'store.ts.txt': join(slice, 'store.ts'),
    'routes.ts.txt': join(slice, 'routes.ts'),
  }
  for (const [template, path] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, fill(readFileSync(join(TEMPLATES, template), 'utf8'), service, things))
    process.stdout.write(`made ${relative(ROOT, path)}\n`)
  }
  execFileSync('biome', ['check', '--write', slice, contract], { stdio: 'ignore' })
  const thing = things.slice(0, -1)
  process.stdout.write(`
Now add these lines, then run: npx -y pnpm@12.21.0 generate
  packages/contracts/src/${service}/api.ts   ${things}: ${thing}Routes,
  apps/${service}/src/service.ts             mount(parts.api, ${thing}Routes, ${thing}Handlers(parts))
`)
}

/** The templates speak of a thing; here it gets its name. */
function fill(template: string, service: string, things: string): string {
  const title = things.charAt(0).toUpperCase() + things.slice(1)
  return template
    .replaceAll('SERVICE', service)
    .replaceAll('Thing', title.slice(0, -1))
    .replaceAll('thing', things.slice(0, -1))
}

function nextNumber(folder: string): string {
  const last = readdirSync(folder).sort().at(-1)?.slice(0, 4) ?? '0'
  return String(Number(last) + 1).padStart(4, '0')
}
