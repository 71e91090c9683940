import { type CellFormat, formatOf } from '@lantoa/sheets/sheet-cell'
import { UnfitWorkbook } from './unfit-workbook.ts'
import type { Archive } from './xlsx-archive.ts'
import { refuseLong } from './xlsx-rows.ts'
import { readWholeXml, type XmlElement } from './xml.ts'

/** What a sheet needs of its workbook. */
export type Workbook = {
  readonly sheets: readonly { readonly name: string; readonly path: string }[]
  readonly strings: readonly string[]
  readonly formats: readonly CellFormat[]
  /** Day 0 as days since 1970-01-01. */
  readonly dayZero: number
}

/** As many texts and formats as 10,000 claims could have. */
const STRINGS_MAX = 200_000
const FORMATS_MAX = 65_536
/** More than any list that people make; each is read from its beginning to its end. */
const SHEETS_MAX = 100
const RELATIONS_MAX = 1_000
/** Of Excel's own limits: a longer code of a format is none. */
const FORMAT_CODE_MAX = 255
/** Excel calls 1900 a leap year: its count is right from March of that year on. */
const DAY_ZERO_1900 = -25_569
const DAY_ZERO_1904 = -24_107

export async function openWorkbook(archive: Archive): Promise<Workbook> {
  const targets = await readRelations(archive)
  const found: { name: string; relation: string }[] = []
  let dayZero = DAY_ZERO_1900
  await readPart(archive, 'xl/workbook.xml', (element) => {
    const { name, attributes } = element
    if (name === 'sheet') found.push({ name: attributes.name ?? '', relation: relationOf(element) })
    if (found.length > SHEETS_MAX) throw new UnfitWorkbook(`it has more than ${SHEETS_MAX} sheets`)
    if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) dayZero = DAY_ZERO_1904
  })
  if (found.length === 0) throw new UnfitWorkbook('there is no workbook in it')
  const sheets = found.flatMap(({ name, relation }) => {
    const path = targets.get(relation)
    return path === undefined ? [] : [{ name, path }]
  })
  const paths = new Set(sheets.map(({ path }) => path))
  if (paths.size < sheets.length) throw new UnfitWorkbook('it names one sheet several times')
  return { sheets, dayZero, strings: await readStrings(archive), formats: await readFormats(archive) }
}

async function readRelations(archive: Archive): Promise<Map<string, string>> {
  const targets = new Map<string, string>()
  await readPart(archive, 'xl/_rels/workbook.xml.rels', ({ name, attributes: { Id = '', Target = '' } }) => {
    if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    if (targets.size > RELATIONS_MAX) throw new UnfitWorkbook(`it has more than ${RELATIONS_MAX} relations`)
  })
  return targets
}

/** Texts that cells refer to by number; how an ideograph is read is no part of them. */
async function readStrings(archive: Archive): Promise<string[]> {
  const strings: string[] = []
  let inside = { text: false, reading: false }
  const stream = await archive.open('xl/sharedStrings.xml')
  if (!stream) return strings
  await readWholeXml(stream, {
    open({ name }) {
      if (name === 'si') strings.push('')
      if (strings.length > STRINGS_MAX) throw new UnfitWorkbook(`it has more than ${STRINGS_MAX} texts`)
      if (name === 'rPh') inside = { ...inside, reading: true }
      if (name === 't') inside = { ...inside, text: true }
    },
    text(text) {
      if (inside.text && !inside.reading) strings[strings.length - 1] += text
      refuseLong(strings.at(-1) ?? '', `text ${strings.length}`)
    },
    close(name) {
      if (name === 'rPh') inside = { ...inside, reading: false }
      if (name === 't') inside = { ...inside, text: false }
    },
  })
  return strings
}

/** What the numbers of cells mean, by the number of their style. */
async function readFormats(archive: Archive): Promise<CellFormat[]> {
  const codes = new Map<string, string>()
  const formats: CellFormat[] = []
  let ofCells = false
  await readPart(archive, 'xl/styles.xml', ({ name, attributes: { numFmtId = '0', formatCode = '' } }) => {
    if (name === 'numFmt' && formatCode.length <= FORMAT_CODE_MAX) codes.set(numFmtId, formatCode)
    if (name === 'cellXfs') ofCells = true
    if (name === 'cellStyles' || name === 'dxfs') ofCells = false
    const code = codes.get(numFmtId)
    if (name === 'xf' && ofCells) formats.push(code === undefined ? builtIn(Number(numFmtId)) : formatOf(code))
    if (formats.length > FORMATS_MAX) throw new UnfitWorkbook(`it has more than ${FORMATS_MAX} styles`)
  })
  return formats
}

/** Formats below 164 are known by number alone. */
function builtIn(id: number): CellFormat {
  if (id === 9 || id === 10) return 'percent'
  if (id === 17) return 'month'
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)
  return isDate ? 'date' : 'plain'
}

async function readPart(archive: Archive, path: string, open: (element: XmlElement) => void): Promise<void> {
  const stream = await archive.open(path)
  if (stream) await readWholeXml(stream, { open })
}

/** Which prefix stands for relations is the writer's choice. */
function relationOf({ attributes }: XmlElement): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''
}
