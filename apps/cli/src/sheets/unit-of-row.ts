import { textIn, unitIn } from '@lantoa/sheets/read-row'
import { firstColumnOf, type Sheet } from '@lantoa/sheets/sheet'

type Fields = Readonly<Record<string, string>>

/**
 * In whose lists the codes of each row of a file count. A row that leaves it empty is of the unit of the row before, if that
 * names the same home. Further away a code may be that of another hamlet: there it is the unit of the whole file, or nobody
 * knows.
 */
export function unitOfRows(sheet: Sheet, given: string | undefined) {
  const home = firstColumnOf(sheet)
  const units = new Set<string>()
  const codes = new Set<string>()
  let before: { code: string; unit: string | undefined } | undefined

  /** Without fields: of a row that nobody could read, and that may be of any hamlet. */
  return (fields: Fields | undefined): string | undefined => {
    if (!fields) {
      before = undefined
      units.add('')
      return undefined
    }
    const code = home ? textIn(fields, home.path).toLowerCase() : ''
    const typed = unitIn(sheet, fields)
    const next = code !== '' && code === before?.code ? before.unit : undefined
    const only = units.size === 1 && codes.has(code) ? [...units][0] : undefined
    const unit = typed ?? next ?? given ?? only
    if (typed !== undefined) units.add(typed)
    if (typed !== undefined && code !== '') codes.add(code)
    before = { code, unit }
    return unit
  }
}
