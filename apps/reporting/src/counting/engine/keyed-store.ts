import type { Tx } from '@lantoa/chassis/database/database'
import { keysCountedAs } from '../measures/sources.ts'
import { arrayLiteral } from './array-literal.ts'
import { type Scope, type ScopeChange, summed } from './difference.ts'
import { decodeEntries, type Entry, encodeEntries } from './encoding.ts'

/** A key's entries before and after a change, summed up. */
export type ChangedScope = ScopeChange & { readonly before: readonly Entry[]; readonly after: readonly Entry[] }

type OldRow = Scope & { entries: string | null; spread: boolean | null }

/** Appended entries are summed up again when there are more than this many of them. */
const ENTRIES_MAX = 8

/**
 * Appends changes to what is kept under keys and answers what was there before. One statement locks, reads and writes:
 * two bodies with one person in them change that person's row one after the other.
 */
export async function appendKeyed(tx: Tx, changes: readonly ScopeChange[]): Promise<ChangedScope[]> {
  if (changes.length === 0) return []
  const rows = await tx.query<OldRow>({
    name: 'append-keyed',
    text: `INSERT INTO keyed (measure, key, bucket, entries, spread)
      SELECT * FROM unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::boolean[])
      ON CONFLICT (measure, key, bucket) DO UPDATE
        SET entries = keyed.entries || ';' || excluded.entries, spread = keyed.spread OR excluded.spread
      RETURNING new.measure, new.key, new.bucket, old.entries, old.spread`,
    values: [
      arrayLiteral(changes.map(({ measure }) => measure)),
      arrayLiteral(changes.map(({ key }) => key)),
      arrayLiteral(changes.map(({ bucket }) => bucket)),
      arrayLiteral(changes.map(({ entries }) => encodeEntries(entries))),
      arrayLiteral(changes.map(({ entries }) => isSpread(entries))),
    ],
  })
  const old = new Map(rows.map((row) => [nameOf(row), row]))
  const changed = changes.map((change) => withOld(change, old.get(nameOf(change))))
  const outgrown = changed.filter((scope) => scope.rewrite)
  await rewriteKeyed(
    tx,
    outgrown.filter(({ after }) => after.length > 0),
  )
  await deleteKeyed(
    tx,
    outgrown.filter(({ after }) => after.length === 0),
  )
  return changed
}

/** Everything under a key that is counted in several units. */
export type Spread = Scope & { readonly kind: ScopeChange['kind']; readonly entries: readonly Entry[] }

export async function listSpread(tx: Tx): Promise<Spread[]> {
  const rows = await tx.query<SpreadRow>('SELECT measure, key, bucket, entries FROM keyed WHERE spread')
  return rows.map(spreadOf)
}

/** The same for some measures. */
export async function listSpreadOf(tx: Tx, measures: readonly string[]): Promise<Spread[]> {
  if (measures.length === 0) return []
  const rows = await tx.query<SpreadRow>(
    'SELECT measure, key, bucket, entries FROM keyed WHERE spread AND measure = ANY($1)',
    [measures],
  )
  return rows.map(spreadOf)
}

type SpreadRow = Scope & { entries: string }

function spreadOf(row: SpreadRow): Spread {
  return { ...row, kind: keysCountedAs(row.measure), entries: decodeEntries(row.entries) }
}

function withOld(change: ScopeChange, old: OldRow | undefined): ChangedScope & { rewrite: boolean } {
  if (!old || old.entries === null) return { ...change, before: [], after: change.entries, rewrite: false }
  const raw = decodeEntries(old.entries)
  const after = summed([...raw, ...change.entries])
  const written = (old.spread ?? false) || isSpread(change.entries)
  const outgrown = after.length === 0 || raw.length + change.entries.length > Math.max(ENTRIES_MAX, 2 * after.length)
  return { ...change, before: summed(raw), after, rewrite: outgrown || written !== isSpread(after) }
}

function isSpread(entries: readonly Entry[]): boolean {
  return entries.some(({ unit }) => unit !== entries[0]?.unit)
}

function nameOf({ measure, key, bucket }: Scope): string {
  return `${measure}|${key}|${bucket}`
}

async function rewriteKeyed(tx: Tx, scopes: readonly ChangedScope[]): Promise<void> {
  if (scopes.length === 0) return
  await tx.query({
    name: 'rewrite-keyed',
    text: `UPDATE keyed SET entries = summed.entries, spread = summed.spread
      FROM unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::boolean[])
        AS summed (measure, key, bucket, entries, spread)
      WHERE keyed.measure = summed.measure AND keyed.key = summed.key AND keyed.bucket = summed.bucket`,
    values: [
      ...placesOf(scopes),
      arrayLiteral(scopes.map(({ after }) => encodeEntries(after))),
      arrayLiteral(scopes.map(({ after }) => isSpread(after))),
    ],
  })
}

async function deleteKeyed(tx: Tx, scopes: readonly Scope[]): Promise<void> {
  if (scopes.length === 0) return
  await tx.query({
    name: 'delete-keyed',
    text: `DELETE FROM keyed USING unnest($1::text[], $2::text[], $3::date[]) AS empty (measure, key, bucket)
      WHERE keyed.measure = empty.measure AND keyed.key = empty.key AND keyed.bucket = empty.bucket`,
    values: placesOf(scopes),
  })
}

function placesOf(scopes: readonly Scope[]) {
  return [
    arrayLiteral(scopes.map(({ measure }) => measure)),
    arrayLiteral(scopes.map(({ key }) => key)),
    arrayLiteral(scopes.map(({ bucket }) => bucket)),
  ]
}
