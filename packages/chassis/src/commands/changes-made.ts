import type { Route } from '@lantoa/contracts/define-route'
import type { Tx } from '../database/database.ts'
import type { Made } from '../http/api.ts'
import { type Fingerprints, fingerprintsBy } from './fingerprints.ts'
import { withoutDefaults } from './repeat.ts'

type Named = { readonly input: object; readonly ifMatch?: number }
type Decision = { readonly ok: false } | { readonly ok: true; readonly fresh: boolean }
type Row = { subject: string; version: number; content: string; kept: unknown }

/**
 * Remembers which change led away from each version, so that one that is sent again is known although others came after
 * it. Who deletes a subject that is a person's deletes its rows as well.
 */
export function changesMade(route: Route, fingerprints: Fingerprints = fingerprintsBy()) {
  const { operationId, body } = route
  const contentOf = (input: object) => withoutDefaults(body, input)
  const subjectOf = (input: object) => {
    return Object.keys(route.params.shape)
      .map((name) => (input as Record<string, string>)[name])
      .join(' ')
  }

  return {
    /** Of each command whether it was carried out before. */
    async find(tx: Tx, commands: readonly Named[]): Promise<(Made | undefined)[]> {
      const rows = await tx.query<Row>({
        name: 'find-changes-made',
        text: `SELECT subject, version, content, kept FROM change_made
                WHERE operation = $1 AND (subject, version) IN (SELECT * FROM unnest($2::text[], $3::integer[]))`,
        values: [operationId, commands.map(({ input }) => subjectOf(input)), commands.map(({ ifMatch }) => ifMatch)],
      })
      const made = new Map(rows.map((row) => [`${row.version} ${row.subject}`, row]))
      return commands.map(({ input, ifMatch }) => {
        const row = made.get(`${ifMatch} ${subjectOf(input)}`)
        return row && fingerprints.matches(row.content, contentOf(input)) ? { kept: row.kept } : undefined
      })
    },

    /** A version that was taken back may be left a second time, by another change. */
    insert(tx: Tx, changes: readonly (Named & Made)[], madeAt: Date): void {
      const rows = changes.map(({ input, ifMatch: version, kept }) => {
        return { subject: subjectOf(input), version, content: fingerprints.of(contentOf(input)), kept }
      })
      tx.write({
        name: 'insert-changes-made',
        text: `INSERT INTO change_made (subject, version, operation, content, kept, made_at)
               SELECT c.subject, c.version, $2, c.content, c.kept, $3
                 FROM jsonb_to_recordset($1::jsonb) AS c(subject text, version integer, content text, kept jsonb)
               ON CONFLICT (subject, version, operation)
               DO UPDATE SET content = excluded.content, kept = excluded.kept, made_at = excluded.made_at`,
        values: [JSON.stringify(rows), operationId, madeAt.toISOString()],
      })
    },
  }
}

/** What was refused, or changes nothing, may have been carried out before, and the thing changed since: then it is done. */
export async function knowAgain<Given extends Named, Decided extends Decision>(
  tx: Tx,
  changes: ReturnType<typeof changesMade>,
  commands: readonly Given[],
  decisions: readonly Decided[],
  decide: (command: Given & { made: Made }) => Decided,
): Promise<readonly Decided[]> {
  const doubtful = decisions.flatMap((decision, index) => (decision.ok && decision.fresh ? [] : [index]))
  if (doubtful.length === 0) return decisions
  const found = await changes.find(
    tx,
    doubtful.map((index) => commands[index] as Given),
  )
  const known = [...decisions]
  for (const [at, index] of doubtful.entries()) {
    const made = found[at]
    const again = made && decide({ ...(commands[index] as Given), made })
    if (again?.ok && !again.fresh) known[index] = again
  }
  return known
}
