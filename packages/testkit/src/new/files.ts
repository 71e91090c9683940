import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fill, type Names } from './names.ts'

export type Kind = 'slice' | 'register'

/** With this begins what only the first register of a service brings. */
const HISTORY = '-- How a thing of a register stood before'
const TEMPLATES = join(import.meta.dirname, '..', '..', 'templates')

/** Where each template goes, from the root of the project. */
function placesOf(root: string, kind: Kind, { service, things, thing }: Names): Record<string, string> {
  const [app, contracts] = [`apps/${service}`, 'packages/contracts']
  const migration = `${app}/migrations/${nextNumber(join(root, app, 'migrations'))}-${things}.sql`
  if (kind === 'register') {
    return {
      'contract.ts.txt': `${contracts}/src/${service}/${things}.ts`,
      'fixture.json.txt': `${contracts}/fixtures/${service}.${thing}-changed.v1.json`,
      'migration.sql.txt': migration,
      'register.ts.txt': `${app}/src/${things}/${things}.ts`,
      'register.int.test.ts.txt': `${app}/src/${things}/${things}.int.test.ts`,
    }
  }
  const files = ['domain.ts', 'store.ts', 'commands.ts', 'routes.ts', 'routes.int.test.ts']
  return {
    'contract.http.ts.txt': `${contracts}/src/${service}/${things}.http.ts`,
    'migration.sql.txt': migration,
    ...Object.fromEntries(files.map((file) => [`${file}.txt`, `${app}/src/${things}/${file}`])),
  }
}

/** Writes the files of something new; answers their paths. */
export function makeFiles(root: string, kind: Kind, names: Names): string[] {
  const start = findStart(join(root, 'apps', names.service, 'test'))
  return Object.entries(placesOf(root, kind, names)).map(([template, path]) => {
    const text = fill(readTemplate(kind, template, root, names), names)
    const target = join(root, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(
      target,
      text.replaceAll('START_FILE', start.file).replaceAll('START_CALL', start.call).replaceAll('START', start.name),
    )
    return path
  })
}

/** The first register of a service brings the table of how its things stood before; those behind it have it. */
function readTemplate(kind: Kind, template: string, root: string, { service }: Names): string {
  const text = readFileSync(join(TEMPLATES, kind, template), 'utf8')
  if (kind !== 'register' || !template.endsWith('.sql.txt')) return text
  const folder = join(root, 'apps', service, 'migrations')
  const hasHistory = readdirSync(folder).some((file) => readFileSync(join(folder, file), 'utf8').includes(HISTORY))
  return hasHistory ? text.slice(0, text.indexOf(`\n${HISTORY}`)) : text
}

/** How the tests of a service start it. */
function findStart(folder: string): { file: string; name: string; call: string } {
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, file), 'utf8')
    const name = /export async function (start\w+ForTest)\(/.exec(text)?.[1]
    if (name === undefined) continue
    const isWrapped = /return \{ service[,:]/.test(text)
    return { file, name, call: isWrapped ? `(await ${name}()).service` : `await ${name}()` }
  }
  throw new Error(`No file of ${folder} starts the service for tests`)
}

export function exists(root: string, { service, things }: Names): boolean {
  return existsSync(join(root, 'apps', service, 'src', things))
}

function nextNumber(folder: string): string {
  const last = readdirSync(folder).sort().at(-1)?.slice(0, 4) ?? '0'
  return String(Number(last) + 1).padStart(4, '0')
}
