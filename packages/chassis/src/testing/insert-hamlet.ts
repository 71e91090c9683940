import type { Database } from '../database/database.ts'
import type { TestService } from './started-service.ts'

type Hamlet = { code: string; parent: string; from: string; until?: string }

/** A hamlet, behind the back of whoever owns units: teams takes no events of them. */
export async function insertHamlet({ parts: { database, units } }: TestService, hamlet: Hamlet): Promise<void> {
  await writeHamlet(database, hamlet)
  await units.catchUp()
}

/** As another process of the service does it: this one hears of it within a second. */
export async function writeHamlet(database: Database, { code, parent, from, until }: Hamlet): Promise<void> {
  await database.query(
    `INSERT INTO unit (code, valid_from, valid_to, level, kind, name, parent_code, sequence, tree_version)
     SELECT $1, $3, $4, 'hamlet', 'ấp', 'Thử', $2, 1, version + 1 FROM unit_tree`,
    [code, parent, from, until ?? null],
  )
  await database.query('UPDATE unit_tree SET version = version + 1')
}
