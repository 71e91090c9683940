import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lantoa } from '@lantoa/sdk/client'
import { readNationalUnits } from '@lantoa/vietnam/national-units'
import type { Progress } from './demo/send.ts'

/**
 * Sends the provinces and communes of the nation into a data folder that has not got all of them yet. Sent again nothing
 * changes, so a sending that was interrupted is begun again. Answers whether there was something to do.
 */
export async function bringNation(
  { dataDir, sender }: { dataDir: string; sender: Lantoa },
  tell: Progress,
  signal: AbortSignal,
): Promise<boolean> {
  const marker = join(dataDir, 'nation-is-here')
  if (existsSync(marker)) return false
  const units = readNationalUnits().map(({ centre: _centre, areaKm2: _area, ...unit }) => unit)
  tell('units', 0, units.length)
  const onProgress = ({ done, total }: { done: number; total: number }) => tell('units', done, total)
  const results = await sender.teams.importUnits.many(units, { onProgress, signal })
  const refused = results.find((result) => !result.accepted)
  if (refused && !refused.accepted) {
    throw new Error(`Units were refused: ${refused.problem.code}: ${refused.problem.detail ?? ''}`)
  }
  writeFileSync(marker, '')
  return true
}
