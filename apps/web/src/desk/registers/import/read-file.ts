import type { Columns } from '@lantoa/sheets/columns'
import { type ReadTable, readTable, type TableCell, tableOf } from './read-table.ts'
import type { WorkbookSheets } from './workbook.worker.ts'

/** The list in a file. The reader of workbooks comes only to who has one. */
export async function readFile(file: File, columns: Columns): Promise<ReadTable> {
  try {
    const bytes = await file.arrayBuffer()
    if (file.name.toLowerCase().endsWith('.xlsx')) return tableOfSheets(await readWorkbook(bytes), columns)
    const text = readCsv(bytes)
    return text === undefined ? { wrong: 'import.unreadable' } : readTable(text, columns)
  } catch {
    // It was moved, or another program keeps it.
    return { wrong: 'import.unreadable' }
  }
}

/** In UTF-8, in the "Unicode text" of Excel, or in the code page in which older Excel in Vietnamese saves; undefined: no text. */
export function readCsv(bytes: ArrayBuffer): string | undefined {
  const text = decode(bytes)
  // Workbooks of old, and whatever else is no text, are full of them.
  return text.includes('\0') ? undefined : text
}

function decode(bytes: ArrayBuffer): string {
  const mark = new DataView(bytes).byteLength >= 2 ? new DataView(bytes).getUint16(0) : 0
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes)
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1258').decode(bytes)
  }
}

/** Rows are named by their numbers, which mean nothing where there are several sheets. */
export function tableOfSheets(
  sheets: readonly (readonly (readonly TableCell[])[])[] | undefined,
  columns: Columns,
): ReadTable {
  if (sheets === undefined) return { wrong: 'import.unreadable' }
  return sheets.length > 1 ? { wrong: 'import.sheets' } : tableOf(sheets[0] ?? [], columns)
}

function readWorkbook(bytes: ArrayBuffer): Promise<WorkbookSheets> {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<WorkbookSheets>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkbookSheets>) => resolve(data))
    worker.addEventListener('error', () => resolve(undefined))
    worker.postMessage(bytes, [bytes])
  }).finally(() => worker.terminate())
}
