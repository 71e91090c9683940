import type { Database } from '@lantoa/chassis/database/database'
import type { StoredRecord } from '@lantoa/chassis/log/event-log'
import type { EntityVersion } from '../engine/apply.ts'
import { encodeContributions } from '../engine/encoding.ts'
import { readRecords } from '../engine/follow.ts'
import type { SourceName } from '../measures/sources.ts'
import { openCopier } from './copier.ts'
import type { RebuildEngine } from './rebuild-engine.ts'
import { versionsOf } from './rebuild-store.ts'

export type Load = {
  /** Takes records over as they are; which of them count is found out later. */
  take(records: readonly StoredRecord[]): Promise<void>
  /** Resolves when all of it is in the tables. */
  end(): Promise<void>
}

/** Writes what every record of a source contributes into tables without index, the versions of an entity side by side. */
export function openLoad(database: Database, engine: RebuildEngine, source: SourceName): Load {
  const versions = openCopier(database, `rebuild.${versionsOf(source)}`)
  const elsewhere = openCopier(database, 'rebuild.elsewhere')

  function addVersion({ id, sequence, contributions }: EntityVersion): void {
    const [unit = null, ...others] = new Set(contributions.map((contribution) => contribution.unit))
    versions.add(source, id, sequence, unit, encodeContributions(contributions))
    for (const other of others) elsewhere.add(source, other, id)
  }

  return {
    async take(records) {
      const told = readRecords(source, records)
      if (told.units.length > 0) engine.learn(told.units)
      for (const version of told.versions) addVersion(version)
      await versions.breathe()
      await elsewhere.breathe()
    },
    async end() {
      await versions.end()
      await elsewhere.end()
    },
  }
}
