import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind } from './files.ts'
import { fill, type Names } from './names.ts'

/** A line that goes into a file: before the first line that the pattern matches, or into the list that it matches. */
type Insertion = { readonly file: string; readonly find: RegExp; readonly text: string }

const CONTRACTS = 'packages/contracts/src'

/** Where something new has to be named, beside its own files. */
function insertionsOf(kind: Kind, { service }: Names): Insertion[] {
  return [...COMMON, ...(kind === 'slice' ? sliceIn(service) : registerIn(service))]
}

const COMMON: readonly Insertion[] = [
  {
    file: `${CONTRACTS}/ids.ts`,
    find: /$(?![\s\S])/,
    text: "export const SampleThingId = idOf<'SampleThingId'>('a sample thing')\nexport type SampleThingId = z.output<typeof SampleThingId>\n",
  },
  {
    file: `${CONTRACTS}/permissions.ts`,
    find: /^ {2}indicators: \{/m,
    text: "  'sample-things': { read: NEAR_HOMES, record: AT_THE_DOOR },\n",
  },
]

function sliceIn(service: string): Insertion[] {
  const line = "import { sampleThingRoutes } from './sample-things.http.ts'"
  const routes = '  sampleThings: sampleThingRoutes,\n'
  return [
    ...importAnd(`${CONTRACTS}/${service}/api.ts`, line, /^ {2}operations:/m, routes),
    ...startedBy(service, "import { sampleThingSlice } from './sample-things/routes.ts'"),
  ]
}

function registerIn(service: string): Insertion[] {
  const line = "import { sampleThings } from './SERVICE/sample-things.ts'"
  const first = /(?<=REGISTERS: readonly Register\[\] = \[)/
  return [
    ...importAnd(`${CONTRACTS}/registers.ts`, line, first, 'sampleThings, '),
    ...startedBy(service, "import { sampleThingSlice } from './sample-things/sample-things.ts'"),
  ]
}

/** The first of the slices with which a service starts. */
function startedBy(service: string, line: string): Insertion[] {
  const first = /(?<=^ {6}return \[)/m
  return importAnd(`apps/${service}/src/service.ts`, line, first, 'sampleThingSlice(parts), ')
}

function importAnd(file: string, line: string, find: RegExp, text: string): Insertion[] {
  return [
    { file, find: /^import /m, text: `${line}\n` },
    { file, find, text },
  ]
}

/** Names something new wherever the project lists what there is; answers the files that changed. */
export function wire(root: string, kind: Kind, names: Names): string[] {
  const insertions = insertionsOf(kind, names)
  for (const { file, find, text } of insertions) {
    const path = join(root, file)
    const before = readFileSync(path, 'utf8')
    const at = find.exec(before)
    if (!at) throw new Error(`${file} is not as it was when this was written: nothing matches ${find}`)
    writeFileSync(path, before.slice(0, at.index) + fill(text, names) + before.slice(at.index))
  }
  return [...new Set(insertions.map(({ file }) => file))]
}
