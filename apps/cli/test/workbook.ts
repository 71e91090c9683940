import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

const RELATIONS = `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`
const BOOK = `<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`

type Content = string | Iterable<string>

/** A workbook of one sheet, with further or other parts if wanted, as no program would write it. */
export function workbookOf(sheet: Content, others: Readonly<Record<string, Content>> = {}): Promise<Buffer> {
  const zip = new ZipFile()
  const parts: Record<string, Content> = {
    'xl/workbook.xml': BOOK,
    'xl/_rels/workbook.xml.rels': RELATIONS,
    'xl/worksheets/sheet1.xml': sheet,
    ...others,
  }
  for (const [path, content] of Object.entries(parts)) {
    zip.addReadStream(Readable.from(typeof content === 'string' ? [content] : content), path)
  }
  zip.end()
  return buffer(zip.outputStream)
}
