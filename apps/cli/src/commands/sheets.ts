import { resolve } from 'node:path'
import { Command } from 'commander'
import { csvLines } from '../files/csv-lines.ts'
import { saveText } from '../files/save-file.ts'
import type { Io } from '../io.ts'
import { readFileName } from '../options/arguments.ts'
import { withExamples } from '../options/examples.ts'
import { printLine } from '../output/print.ts'
import { importSheet } from '../sheets/import-sheet.ts'
import { allColumns, type Sheet } from '../sheets/sheet.ts'
import { ACCOUNTS, HOUSEHOLDS, MEMBERS, RESIDENTS } from '../sheets/sheets.ts'

type ImportOptions = { dryRun?: true; json?: true }
type TemplateOptions = { out: string; force?: true }

/** `import` and `template` of a list, for the command of its things. */
export function sheetCommands(io: Io, things: string, sheet: Sheet): Command[] {
  const columns = allColumns(sheet).map(({ path, vi, required }) => `${path} ("${vi}")${required ? '' : ', if wanted'}`)
  const importing = new Command('import')
    .description(`import a list of ${things}; every row can be sent again, so a stopped import just starts over`)
    .argument('<file>', 'CSV in UTF-8, or XLSX; a row that is refused is named and does not stop the others')
    .option('--dry-run', 'ask the services what they would take and what they would refuse, write nothing')
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', `\nColumns:\n  ${columns.join('\n  ')}`)
    .action((path: string, options: ImportOptions) => importSheet(io, sheet, resolve(io.cwd, path), options))
  const template = new Command('template')
    .description('write an empty list to fill in, with Vietnamese headings')
    .requiredOption('--out <file>', 'where to', readFileName)
    .option('--force', 'overwrite the file')
    .action(async ({ out, force }: TemplateOptions) => {
      const lines = csvLines(
        allColumns(sheet).map(({ vi }) => vi),
        [],
      )
      await saveText(resolve(io.cwd, out), force ?? false, [...lines].join(''))
      printLine(io, `${out}: fill in a row for each, then: lantoa ${things} import ${out}`)
    })
  const dry = `lantoa ${things} import ${things}.xlsx --dry-run`
  const empty = withExamples(template, `lantoa ${things} template --out ${things}.csv`)
  return [withExamples(importing, `lantoa ${things} import ${things}.csv`, dry), empty]
}

const LISTS: readonly (readonly [things: string, sheet: Sheet, description: string])[] = [
  ['households', HOUSEHOLDS, 'homes: import them from a spreadsheet'],
  ['residents', RESIDENTS, 'people: import them from a spreadsheet, with their homes if it has them'],
  ['members', MEMBERS, 'members of bodies: import them from a spreadsheet'],
  ['accounts', ACCOUNTS, 'tracked accounts: import them from a spreadsheet'],
]

/** One command for each list of homes, people, members and accounts. */
export const listCommands = LISTS.map(([things, sheet, description]) => (io: Io) => {
  const command = new Command(things).description(description)
  for (const below of sheetCommands(io, things, sheet)) command.addCommand(below)
  return withExamples(command, `lantoa ${things} template --out ${things}.csv`)
})
