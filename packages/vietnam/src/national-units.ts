import { readFileSync } from 'node:fs'
import type { Day } from './days.ts'

/** A version of a province or commune as the nation's list has it. */
export type NationalUnit = {
  readonly code: string
  readonly level: 'province' | 'commune'
  readonly kind: string
  readonly name: string
  /** Null for a province. */
  readonly parentCode: string | null
  readonly validFrom: Day
  /** The version before lives on in this one. */
  readonly continues?: true
  /** Degrees of WGS 84: about the middle, good for who lies beside whom. */
  readonly centre: { readonly latitude: number; readonly longitude: number }
  /** Undefined where the list has none. */
  readonly areaKm2: number | undefined
}

const FILE = new URL('../data/units-2025-07-01.csv', import.meta.url)
const REFORM: Day = '2025-07-01'

/** What units became of another kind since the list was made. */
const NEW_KINDS: readonly { on: Day; kind: string; codes: readonly string[] }[] = [
  { on: '2026-04-30', kind: 'thành phố', codes: ['75'] },
  {
    on: '2026-04-30',
    kind: 'phường',
    codes: ['25270', '25357', '25363', '26116', '26170', '26248', '26326', '26368', '26425', '26485'],
  },
]

/**
 * The 34 provinces and 3,321 communes since 2025-07-01 and what changed of them since: provinces first, a version before
 * the one that continues it. The source stands in `data/README.md`.
 * @example readNationalUnits().filter(({ code, parentCode }) => [code, parentCode].includes('91'))
 */
export function readNationalUnits(): NationalUnit[] {
  const [, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n')
  const units = lines.map(readLine)
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  const changed = NEW_KINDS.flatMap(({ on, kind, codes }) =>
    codes.map((code) => ({ ...known(byCode, code), kind, validFrom: on, continues: true as const })),
  )
  return [...units, ...changed].sort((a, b) => a.code.length - b.code.length)
}

/** The list quotes nothing. */
function readLine(line: string): NationalUnit {
  const [code = '', level, kind = '', name = '', parentCode = '', latitude, longitude, area = ''] = line.split(',')
  return {
    code,
    level: level === 'province' ? 'province' : 'commune',
    kind: kind.toLowerCase(),
    name,
    parentCode: parentCode || null,
    validFrom: REFORM,
    centre: { latitude: Number(latitude), longitude: Number(longitude) },
    areaKm2: Number(area) || undefined,
  }
}

function known(byCode: ReadonlyMap<string, NationalUnit>, code: string): NationalUnit {
  const unit = byCode.get(code)
  if (!unit) throw new Error(`the nation's list has no unit ${code}`)
  return unit
}
