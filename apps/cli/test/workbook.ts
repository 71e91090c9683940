import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

const RELATIONS = `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`
const BOOK = `<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** A workbook of one sheet, and of shared texts if wanted, as no program would write it. */
export function workbookOf(sheet: string | Iterable<string>, strings?: string | Iterable<string>): Promise<Buffer> {
  const zip = new ZipFile()
  const add = (path: string, content: string | Iterable<string>) =>
    zip.addReadStream(Readable.from(typeof content === 'string' ? [content] : content), path)
  add('xl/workbook.xml', BOOK)
  add('xl/_rels/workbook.xml.rels', RELATIONS)
  add('xl/worksheets/sheet1.xml', sheet)
  if (strings) add('xl/sharedStrings.xml', strings)
  zip.end()
  return buffer(zip.outputStream)
}
