import { pascal } from '@lantoa/contracts/register/names'
import openapiTS, { astToString } from 'openapi-typescript'

const BANNER = '// Generated from packages/contracts/openapi by `pnpm generate`; do not edit.\n'

type Parameter = { name: string; in: string }
type Flags = { 'x-repeatable': boolean; 'x-batch'?: boolean; 'x-file'?: boolean; 'x-upload'?: boolean }
type Operation = Flags & { operationId: string; parameters?: Parameter[] }
type Schema = { examples?: readonly object[] }
type Register = { thing: string }
export type OpenApi = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
  'x-registers'?: readonly Register[]
}

/** The roles that have each right. */
type Rights = ReadonlyMap<string, readonly string[]>

/** The generated sources by their path inside this package, from the OpenAPI document of each service. */
export async function generateClient(
  documents: ReadonlyMap<string, OpenApi>,
  rights: Rights,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const [service, document] of documents) files.set(`src/generated/${service}.ts`, await typesOf(document))
  files.set('src/generated/operations.ts', operationsOf(documents))
  files.set('src/generated/registers.ts', registersOf(documents))
  files.set('src/generated/register-examples.ts', examplesOf(documents))
  files.set('src/generated/rights.ts', rightsOf(rights))
  return files
}

async function typesOf(document: OpenApi): Promise<string> {
  // A field with a default may be left out of a request; as a copy, because the generator changes what it is given.
  const nodes = await openapiTS(JSON.stringify(document), { defaultNonNullable: false, silent: true })
  return BANNER + astToString(nodes)
}

/** The run-time table from which the client makes its methods. */
function operationsOf(documents: ReadonlyMap<string, OpenApi>): string {
  const services = [...documents.keys()]
  const imports = services.map((name) => `import type { operations as ${name} } from './${name}.ts'`)
  const types = services.map((name) => `  ${name}: ${name}`)
  const tables = [...documents].map(([name, document]) => `  ${name}: {\n${rowsOf(document).join('\n')}\n  },`)
  return [
    BANNER + imports.join('\n'),
    `export type Operations = {\n${types.join('\n')}\n}`,
    `export const OPERATIONS = {\n${tables.join('\n')}\n} as const`,
    '',
  ].join('\n\n')
}

/** What the registers of all services declare: their columns, states and operations. */
function registersOf(documents: ReadonlyMap<string, OpenApi>): string {
  const registers = [...documents.values()].flatMap((document) => document['x-registers'] ?? [])
  return `${BANNER}\nexport const REGISTERS = ${JSON.stringify(registers, null, 2)} as const\n`
}

/** What may be recorded in each register: apart from it, because pages need none of it. */
function examplesOf(documents: ReadonlyMap<string, OpenApi>): string {
  const examples = [...documents.values()].flatMap(({ components: { schemas }, 'x-registers': registers = [] }) =>
    registers.map(({ thing }) => [thing, schemas[`${pascal(thing)}Record`]?.examples?.[0]]),
  )
  return `${BANNER}\nexport const EXAMPLES = ${JSON.stringify(Object.fromEntries(examples), null, 2)} as const\n`
}

/** Who may do what, so that pages offer nobody what would be refused. */
function rightsOf(rights: Rights): string {
  return `${BANNER}\nexport const RIGHTS = ${JSON.stringify(Object.fromEntries(rights), null, 2)} as const\n`
}

function rowsOf(document: OpenApi): string[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const pages = method === 'get' && operation.parameters?.some((one) => one.in === 'query' && one.name === 'cursor')
      const { 'x-repeatable': repeatable, 'x-batch': batch, 'x-file': file, 'x-upload': upload } = operation
      const flags = { repeatable, paginated: pages, batch, file, upload }
      const set = Object.entries(flags).flatMap(([flag, on]) => (on ? [`${flag}: true`] : []))
      const row = [`method: '${method}'`, `path: '${path}'`, ...set].join(', ')
      return `    ${operation.operationId}: { ${row} },`
    }),
  )
}
