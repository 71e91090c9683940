import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Table } from './table.ts'
import { contentTypes, RELATIONS, relationsTo, STYLES, sheetXml, workbookXml } from './xlsx-parts.ts'

/** A workbook with a sheet for each table, packed while its rows are made and no faster than it is read. */
export async function* xlsxOf(tables: readonly Table[]): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const parts: Readable[] = []
  const packed = Readable.from(zip.outputStream)
  const fail = (error: unknown) => packed.destroy(error instanceof Error ? error : new Error(String(error)))
  zip.on('error', fail)
  addText(zip, '[Content_Types].xml', contentTypes(tables.length))
  addText(zip, '_rels/.rels', RELATIONS)
  addText(zip, 'xl/workbook.xml', workbookXml(tables.map(({ name }) => name)))
  addText(zip, 'xl/_rels/workbook.xml.rels', relationsTo(tables.length))
  addText(zip, 'xl/styles.xml', STYLES)
  tables.forEach((table, index) => {
    // Begun when its turn comes: a sheet may read from the database.
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, (begin) => {
      const part = Readable.from(sheetXml(table), { highWaterMark: 1 }).on('error', fail)
      parts.push(part)
      begin(null, part)
    })
  })
  zip.end()
  try {
    yield* packed
  } finally {
    // The archive does not end what it reads from: whoever makes the rows must hear that nobody wants them any more.
    for (const part of parts) part.destroy()
  }
}

function addText(zip: ZipFile, path: string, text: string): void {
  zip.addBuffer(Buffer.from(text), path)
}
