import type { Lantoa, Pending } from '@lantoa/sdk'
import type { Register } from '@lantoa/sdk/registers'
import type { Thing } from './register-sheet.ts'

type Call = { (args: object): Pending<Thing, string>; all(args: object): AsyncIterable<Thing> }
type Name = keyof Register['operations']

/** An operation of a register by what it does; which one it is only the declaration knows. */
export function operationOf(lantoa: Lantoa, { service, operations }: Register, name: Name): Call {
  const call = (lantoa[service] as unknown as Record<string, Call>)[operations[name]]
  if (!call) throw new Error(`The client has no ${operations[name]}`)
  return call
}
