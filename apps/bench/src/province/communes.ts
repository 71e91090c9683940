import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Commune = { readonly code: string; readonly kind: string; readonly name: string }

export const PROVINCE = { code: '91', kind: 'tỉnh', name: 'An Giang' }

const FOLDER = process.env.LANTOA_DATA ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url))
const UNITS = `${FOLDER}/vietnam-units-2026.csv`
/** As many as the real province has, so that a dashboard is as long. */
const INVENTED = 102

/** The communes of the province as the national list of 2026 has them; invented ones when the file is not there. */
export function readCommunes(): readonly Commune[] {
  if (existsSync(UNITS)) return readList()
  console.warn(`NOT MEASURED on the real communes: no ${UNITS}. Set LANTOA_DATA. ${INVENTED} invented ones stand in.`)
  return Array.from({ length: INVENTED }, (_, index) => {
    return { code: String(31_001 + index), kind: 'xã', name: `Xã ${index + 1}` }
  })
}

/** The list quotes nothing. */
function readList(): Commune[] {
  const [header = '', ...lines] = readFileSync(UNITS, 'utf8').trim().split(/\r?\n/)
  const names = header.split(',')
  const rows = lines.map((line) => new Map(line.split(',').map((value, at) => [names[at], value])))
  return rows
    .filter((row) => row.get('parent_code') === PROVINCE.code)
    .map((row) => ({
      code: row.get('code') ?? '',
      kind: (row.get('kind') ?? '').toLowerCase(),
      name: row.get('name') ?? '',
    }))
}
