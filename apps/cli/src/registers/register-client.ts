import { type Lantoa, LantoaError, type Pending } from '@lantoa/sdk'
import type { Register } from '@lantoa/sdk/registers'
import type { Thing } from '@lantoa/sheets/show-cell'
import { CliError } from '../failure/cli-error.ts'

type Call = { (args: object): Pending<Thing, string>; all(args: object): AsyncIterable<Thing> }
type Name = keyof Register['operations']

/** An operation of a register by what it does; which one it is only the declaration knows. */
export function operationOf(lantoa: Lantoa, { service, operations }: Register, name: Name): Call {
  const call = (lantoa[service] as unknown as Record<string, Call>)[operations[name]]
  if (!call) throw new Error(`The client has no ${operations[name]}`)
  return call
}

/** Asks for one thing by its id. @throws CliError that says where ids are, if there is none */
export async function askById(
  lantoa: Lantoa,
  register: Register,
  name: 'get' | 'history',
  { id, signal }: { id: string; signal: AbortSignal },
): Promise<Thing> {
  const { things, called, idField } = register
  const { data, error } = await operationOf(lantoa, register, name)({ params: { [idField]: id }, signal })
  if (data) return data
  const isUnknown = error.code === 'not-found' || error.errors?.some(({ pointer }) => pointer.endsWith(`/${idField}`))
  if (!isUnknown) throw new LantoaError(register.operations[name], error)
  throw new CliError(`There is no ${called} ${id} in your units.`, {
    hint: `\`lantoa ${things} list\` and \`lantoa ${things} find <words>\` show the ids.`,
  })
}
