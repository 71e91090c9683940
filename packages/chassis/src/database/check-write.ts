import type pg from 'pg'
import type { Statement } from './run-statement.ts'

/** By name, what a connection has prepared or sent to be prepared; `pg` keeps it and its types don't say so. */
type Prepared = { readonly parsedStatements: Texts; readonly submittedNamedStatements: Texts }
type Texts = Readonly<Record<string, string | undefined>>

/**
 * Throws for what `pg` would not send at all. It says so too late for a write: the commit behind it would be sent, and
 * leave it out.
 */
export function checkWrite(client: pg.PoolClient, statement: Statement, values?: readonly unknown[]): void {
  const {
    name,
    text,
    values: own = values,
  }: Exclude<Statement, string> = typeof statement === 'string' ? { text: statement } : statement
  if (own?.some((value) => !isPlain(value))) throw new TypeError(`Only plain values are written: ${text}`)
  if (name === undefined) return
  const { parsedStatements, submittedNamedStatements } = client.connection as unknown as Prepared
  const prepared = parsedStatements[name] ?? submittedNamedStatements[name] ?? text
  if (prepared !== text) throw new Error(`Two statements are named ${name}`)
}

function isPlain(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isScalar) : isScalar(value)
}

function isScalar(value: unknown): boolean {
  return value === null || (typeof value !== 'object' && typeof value !== 'symbol')
}
