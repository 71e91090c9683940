import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Day } from '@lantoa/vietnam/days'
import type { Succession, UnitVersion } from '../src/unit.ts'
import { REFORM, SAMPLE, unit } from './sample.ts'

const FOLDER = process.env.LANTOA_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))
const UNITS = `${FOLDER}/vietnam-units-2026.csv`
const SUCCESSIONS = `${FOLDER}/commune-successions-2025-07-01.csv`
/** Old communes are put under today's provinces: the lists name no districts. */
const OLD: Day = '2020-01-01'
/** Where the two lists differ, the list of units is right: Ba Chẽ and Ia Mơ. */
const CORRECTED: Readonly<Record<string, string>> = { '06970': '06978', '23737': '23938' }

export type RealList = { readonly real: boolean; readonly rows: readonly UnitVersion[] }

/** The national list of 2026 with the communes it came from; the small sample when the files are not there. */
export function readRealList(): RealList {
  if (!existsSync(UNITS) || !existsSync(SUCCESSIONS)) {
    // biome-ignore lint/suspicious/noConsole: who reads a green run must know what it did not see.
    console.warn(`NOT TESTED on the national list: no ${UNITS}. Set LANTOA_DATA. A sample of a few units stands in.`)
    return { real: false, rows: SAMPLE }
  }
  return { real: true, rows: [...readUnits(), ...readOldCommunes()] }
}

function readUnits(): UnitVersion[] {
  return readCsv(UNITS).map(({ code = '', level, kind = '', name = '', parent_code }) =>
    level === 'province'
      ? unit({ code, kind, name, validFrom: OLD })
      : unit({ code, kind, name, parentCode: parent_code ?? null, validFrom: REFORM }),
  )
}

function readOldCommunes(): UnitVersion[] {
  const byOldCode = Map.groupBy(readCsv(SUCCESSIONS), (row) => row.old_code ?? '')
  return [...byOldCode]
    .filter(([code]) => code.length === 5)
    .map(([code, rows]) =>
      unit({
        code,
        name: rows[0]?.old_name ?? '',
        parentCode: rows[0]?.province_code ?? null,
        validFrom: OLD,
        validTo: REFORM,
        successors: rows.map(readSuccession),
      }),
    )
}

function readSuccession(row: Record<string, string>): Succession {
  const code = row.new_code ?? ''
  return { code: CORRECTED[code] ?? code, validFrom: REFORM, extent: row.extent === 'full' ? 'full' : 'partial' }
}

/** The lists quote nothing. */
function readCsv(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const names = header.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [names[at] ?? '', value])))
}
