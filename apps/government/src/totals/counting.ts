import type { Tx } from '@lantoa/chassis/database/database'
import type { Cause } from '@lantoa/chassis/outbox/outbox'
import type { Day } from '@lantoa/vietnam/days'

export const COUNTS = ['received', 'online', 'offeredOnline', 'offeredAndOnline', 'resolved', 'onTime'] as const
export type Counts = Record<(typeof COUNTS)[number], number>

/** A centre and the first day of a month. */
export type Month = { readonly unitCode: string; readonly month: Day }
/** By how much the totals of a centre and a month change, and of which day its source spoke. */
export type TotalChange = Counts & Month & { readonly knownUntil: Day }

const COLUMNS = COUNTS.map((name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
const LISTED = COLUMNS.join(', ')

/** The commune whose centre it is, also where only a part of it is named. */
export function centreOf(unitCode: unknown): string {
  return String(unitCode).split('.')[0] ?? ''
}

/** Until the commit nobody else counts for these centres, neither by a mirror nor by hand. */
export async function holdCentres(tx: Tx, unitCodes: readonly unknown[]): Promise<void> {
  await tx.query({
    name: 'hold-centres',
    text: `SELECT pg_advisory_xact_lock(hashtextextended('centre ' || code, 0))
             FROM (SELECT DISTINCT unnest($1::text[]) AS code ORDER BY 1) AS in_order`,
    values: [unitCodes.map(centreOf)],
  })
}

/** Which of these months are mirrored, as `31027 2026-03-01`. */
export async function findMirrored(tx: Tx, months: readonly Month[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ place: string }>({
    name: 'find-mirrored-months',
    text: `SELECT unit_code || ' ' || month AS place FROM dossier_total
            WHERE unit_code = ANY($1) AND month = ANY($2::date[]) AND mirrored`,
    values: [months.map(({ unitCode }) => unitCode), months.map(({ month }) => month)],
  })
  return new Set(rows.map(({ place }) => place))
}

/** Adds what a mirror counts; with the first of it goes what was counted by hand. Answers the totals that are others now. */
export function addMirrored(tx: Tx, changes: readonly TotalChange[]): Promise<Cause[]> {
  const added = COLUMNS.map((name) => `CASE WHEN dossier_total.mirrored THEN dossier_total.${name} ELSE 0 END`)
  const sums = COLUMNS.map((name, at) => `${name} = ${added[at]} + excluded.${name}`).join(', ')
  return tx.query<Cause & { id: string }>({
    name: 'add-mirrored-dossiers',
    text: `INSERT INTO dossier_total (unit_code, month, known_until, mirrored, ${LISTED})
           SELECT "unitCode", month, least("knownUntil", (month + interval '1 month - 1 day')::date), true,
                  ${COUNTS.map((name) => `"${name}"`).join(', ')}
             FROM json_to_recordset($1::json) AS t("unitCode" text, month date, "knownUntil" date,
                  ${COUNTS.map((name) => `"${name}" integer`).join(', ')})
            ORDER BY "unitCode", month
           ON CONFLICT (unit_code, month) DO UPDATE
              SET mirrored = true, ${sums},
                  known_until = greatest(CASE WHEN dossier_total.mirrored THEN dossier_total.known_until END, excluded.known_until)
            WHERE NOT dossier_total.mirrored OR excluded.known_until > dossier_total.known_until
               OR (${COLUMNS.map((name) => `excluded.${name}`).join(', ')}) <> (${COLUMNS.map(() => 0).join(', ')})
           RETURNING dossier_total_id AS id`,
    values: [JSON.stringify(changes)],
  })
}

/** Counts anew what was counted by hand in months that are not mirrored; of a month without any nothing is known. */
export function recountByHand(tx: Tx, months: readonly Month[]): Promise<Cause[]> {
  return tx.query<Cause & { id: string }>({
    name: 'recount-days-of-centres',
    text: `INSERT INTO dossier_total (unit_code, month, known_until, mirrored, ${LISTED})
           SELECT m.code, m.month, coalesce(max(day), m.month - 1), false, coalesce(sum(received), 0),
                  coalesce(sum(online), 0), 0, 0, coalesce(sum(resolved), 0), coalesce(sum(on_time), 0)
             FROM (SELECT DISTINCT code, month FROM unnest($1::text[], $2::date[]) AS said (code, month)) AS m
             LEFT JOIN centre_day ON split_part(unit_code, '.', 1) = m.code AND status = 'recorded'
                  AND day >= m.month AND day < m.month + interval '1 month'
            GROUP BY m.code, m.month ORDER BY m.code, m.month
           ON CONFLICT (unit_code, month) DO UPDATE
              SET (known_until, ${LISTED}) = (excluded.known_until, ${COLUMNS.map((name) => `excluded.${name}`).join(', ')})
            WHERE NOT dossier_total.mirrored
           RETURNING dossier_total_id AS id`,
    values: [months.map(({ unitCode }) => unitCode), months.map(({ month }) => month)],
  })
}
