import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UnitLevel } from '@lantoa/contracts/lists'

const FOLDER = process.env.LANTOA_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))
const FILE = `${FOLDER}/vietnam-units-2026.csv`

/** Stands in where the national list is not there: tone variants, names that differ by marks only, a name twice. */
const SAMPLE = `code,level,kind,name,name_en,parent_code
91,province,Tỉnh,An Giang,An Giang,
31027,commune,Xã,U Minh Thượng,U Minh Thuong,91
31018,commune,Xã,An Minh,An Minh,91
30001,commune,Xã,Hòa Bình,Hoa Binh,91
38,province,Tỉnh,Thanh Hóa,Thanh Hoa,
15865,commune,Xã,Hoằng Hóa,Hoang Hoa,38
15001,commune,Phường,Hoà Bình,Hoa Binh,38`

/** Units as the list has them: all of the nation, or a few where the list is not there. */
export function readNationalList(validFrom: string) {
  const real = existsSync(FILE)
  // biome-ignore lint/suspicious/noConsole: who reads a green run must know what it did not see.
  if (!real) console.warn(`NOT TESTED on the national list: no ${FILE}. Set LANTOA_DATA. A few units stand in.`)
  const [, ...lines] = (real ? readFileSync(FILE, 'utf8') : SAMPLE).trim().split(/\r?\n/)
  const items = lines.map((line) => {
    const [code = '', level, kind = '', name = '', nameEn = '', parent] = line.split(',') // the list quotes nothing
    return { code, level: UnitLevel.parse(level), kind, name, nameEn, parentCode: parent || null, validFrom }
  })
  return { real, items }
}
