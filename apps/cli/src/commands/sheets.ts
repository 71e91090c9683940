import { resolve } from 'node:path'
import { ACCOUNTS, HOUSEHOLDS, MEMBERS, RESIDENTS } from '@lantoa/sheets/lists'
import { filledColumns, numberHeadings, type Sheet, type SheetColumn } from '@lantoa/sheets/sheet'
import { Command } from 'commander'
import { saveSheet } from '../files/save-sheet.ts'
import type { Io } from '../io.ts'
import { readFileName, readUnitCode } from '../options/arguments.ts'
import { withExamples } from '../options/examples.ts'
import { printLine, printNote } from '../output/print.ts'
import {
  type Recorded,
  recordedAccounts,
  recordedHomes,
  recordedMembers,
  recordedPeople,
} from '../sheets/export-rows.ts'
import { type ExportOptions, exportSheet } from '../sheets/export-sheet.ts'
import { type ImportOptions, importSheet } from '../sheets/import-sheet.ts'

type TemplateOptions = { out: string; force?: true }

/** `import` and `template` of a list, for the command of its things. */
export function sheetCommands(io: Io, things: string, sheet: Sheet): Command[] {
  const columns = filledColumns(sheet).map(describeColumn)
  const importing = new Command('import')
    .description(`import a list of ${things}; every row can be sent again, so a stopped import just starts over`)
    .argument('<file>', 'CSV in UTF-8, or XLSX; a row that is refused is named and does not stop the others')
    .option('--unit <code>', 'in whose lists the codes of the file stand, where a row names no unit', readUnitCode)
    .option('--dry-run', 'ask the services what they would take and what they would refuse, write nothing')
    .option(
      '--refused <file.csv>',
      'write every row that is refused there, with why: mended, it can be imported',
      readFileName,
    )
    .option('--force', 'overwrite that file')
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', `\nColumns:\n  ${columns.join('\n  ')}\n${HOW_CODES_COUNT}`)
    .action((path: string, options: ImportOptions) => importSheet(io, sheet, resolve(io.cwd, path), options))
  const template = new Command('template')
    .description('write an empty list to fill in, with Vietnamese headings')
    .requiredOption('--out <file>', 'where to: a workbook if it ends in .xlsx, else a CSV', readFileName)
    .option('--force', 'overwrite the file')
    .action(async ({ out, force }: TemplateOptions) => {
      const columns = filledColumns(sheet)
      const header = columns.map(({ vi }) => vi)
      await saveSheet(resolve(io.cwd, out), force ?? false, header, [], numberHeadings(columns))
      printLine(io, `${out}: fill in a row for each, then: lantoa ${things} import ${out}`)
      for (const line of columns.flatMap(choicesIn)) printNote(io, line)
    })
  const dry = `lantoa ${things} import ${things}.xlsx --dry-run`
  const empty = withExamples(template, `lantoa ${things} template --out ${things}.csv`)
  return [withExamples(importing, `lantoa ${things} import ${things}.csv`, dry), empty]
}

/** 'kind ("Loại"): quầy hàng, cửa hàng', as a file may head and fill it. */
function describeColumn({ path, vi, required, words = {} }: SheetColumn): string {
  const choices = Object.keys(words)
  return `${path} ("${vi}")${choices.length > 0 ? `: ${choices.join(', ')}` : ''}${required ? '' : ', if wanted'}`
}

/** What an empty list cannot show by itself. */
function choicesIn({ vi, words = {} }: SheetColumn): string[] {
  const choices = Object.keys(words)
  return choices.length > 0 ? [`${vi}: ${choices.join(', ')}`] : []
}

/** `export` of a register; without a unit it is that of all units of the caller. */
export function thingsExport(io: Io, things: string, sheet: Sheet, recorded: Recorded<string | undefined>): Command {
  const command = exportCommand<string | undefined>(io, things, sheet, recorded)
    .option('--unit <code>', 'only what lies in this unit (default: all of your units)')
    .addHelpText('after', HOW_THINGS_ARE_EXPORTED)
  return withExamples(command, `lantoa ${things} export --unit 31027 --out ${things}.xlsx`)
}

const HOW_THINGS_ARE_EXPORTED = `
Imported again, every edited cell is corrected, unless somebody changed the row after it was written ("Phiên bản").
How each stands ("Tình trạng") is only shown: \`advance\` changes it. Where you may read what lies in the units above yours,
that is in it too: import leaves it unchanged, and whose it is corrects it.`

const HOW_CODES_COUNT = `
A code ("Mã …") counts within the unit of its row, so every hamlet may number from 1; only "Mã người" counts within the
commune, so that who is in two of its bodies is one person. Rows of one home that stand together may leave the hamlet empty
but for the first; --unit says it for a whole file. Homes and people that came from another hamlet are the same under its name
and under the present one. An id, as an export has it, counts everywhere. A row of an export keeps its id and its
"Phiên bản"; both are empty in a new one.`

/** `export` of a list that `import` reads again. */
export function exportCommand<Unit>(io: Io, things: string, sheet: Sheet, recorded: Recorded<Unit>): Command {
  return new Command('export')
    .description(`write ${things} that are recorded, with Vietnamese headings; edited, \`import\` corrects by it`)
    .requiredOption('--out <file>', 'where to: a workbook if it ends in .xlsx, else a CSV', readFileName)
    .option('--force', 'overwrite the file')
    .option('--json', 'print what was written as JSON')
    .action((options: ExportOptions<Unit>) => exportSheet(io, sheet, recorded, options))
}

const LISTS: readonly (readonly [things: string, sheet: Sheet, recorded: Recorded, description: string])[] = [
  ['households', HOUSEHOLDS, recordedHomes, 'homes, from and to spreadsheets'],
  ['residents', RESIDENTS, recordedPeople, 'people, from and to spreadsheets, with their homes if the list has them'],
  ['members', MEMBERS, recordedMembers, 'members of bodies, from and to spreadsheets'],
  ['accounts', ACCOUNTS, recordedAccounts, 'tracked accounts, from and to spreadsheets'],
]

/** One command for each list of homes, people, members and accounts. */
export const listCommands = LISTS.map(([things, sheet, recorded, description]) => (io: Io) => {
  const command = new Command(things).description(description)
  for (const below of sheetCommands(io, things, sheet)) command.addCommand(below)
  const ofUnit = exportCommand(io, things, sheet, recorded)
  ofUnit.requiredOption('--unit <code>', 'of which hamlet, commune or province')
  command.addCommand(withExamples(ofUnit, `lantoa ${things} export --unit 31027 --out ${things}.xlsx`))
  return withExamples(
    command,
    `lantoa ${things} import ${things}.xlsx --dry-run`,
    `lantoa ${things} export --unit 31027 --out ${things}.xlsx`,
  )
})
