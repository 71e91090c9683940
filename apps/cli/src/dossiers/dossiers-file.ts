import type { At, FileRow } from '../files/file-row.ts'
import { readSheetFile } from '../files/sheet-file.ts'
import { DOSSIER_COLUMNS, type DossierCommand, readDossierRow } from './dossier-row.ts'

export type DossierLine = { readonly at: At; readonly dossier: DossierCommand }
export type RefusedCell = { readonly at: string; readonly problem?: string; readonly reasons: readonly string[] }
export type DossiersFile = { readonly dossiers: DossierLine[]; readonly refused: RefusedCell[] }

/** Every row of a list of dossiers, CSV or XLSX, as a command or as refused. */
export async function readDossiersFile(path: string): Promise<DossiersFile> {
  const file: DossiersFile = { dossiers: [], refused: [] }
  const seen = new Map<string, string>()
  for await (const row of readSheetFile(path, DOSSIER_COLUMNS)) {
    if ('reasons' in row) file.refused.push(row)
    else addRow(file, row, seen)
  }
  if (seen.size === 0 && file.refused.length === 0) {
    file.refused.push({ at: path, reasons: ['there are no dossiers in it'] })
  }
  return file
}

function addRow(
  { dossiers, refused }: DossiersFile,
  { at, fields }: Extract<FileRow, { fields: object }>,
  seen: Map<string, string>,
): void {
  const read = readDossierRow(fields)
  if ('wrong' in read) {
    refused.push(...read.wrong.map(({ column, reason }) => ({ at: at(column), reasons: [`${column}: ${reason}`] })))
    return
  }
  const { dossierCode } = read.dossier
  const first = seen.get(dossierCode)
  if (first === undefined) dossiers.push({ at, dossier: read.dossier })
  else refused.push({ at: at(), reasons: [`the same dossier stands already in ${first}`] })
  seen.set(dossierCode, first ?? at())
}
