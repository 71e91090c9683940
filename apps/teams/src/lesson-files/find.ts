import type { Tx } from '@lantoa/chassis/database/database'

/** Of what type the files are, by their addresses. */
export type FileTypes = ReadonlyMap<string, string>

/** The addresses of files that a lesson names. */
export function filesOf({ pictures, audio }: Readonly<Record<string, unknown>>): string[] {
  const named = Array.isArray(pictures) ? pictures.map(String) : []
  return typeof audio === 'string' ? [...named, audio] : named
}

/** Files that are whole; they stay until the commit, so that none is swept that a lesson is about to name. */
export async function findFileTypes(tx: Tx, addresses: readonly string[]): Promise<FileTypes> {
  if (addresses.length === 0) return new Map()
  const rows = await tx.query<{ address: string; mediaType: string }>({
    name: 'share-lesson-files',
    text: `SELECT address, media_type AS "mediaType" FROM lesson_file
            WHERE address = ANY($1) AND stored_at IS NOT NULL ORDER BY address FOR SHARE`,
    values: [addresses],
  })
  return new Map(rows.map(({ address, mediaType }) => [address, mediaType]))
}
