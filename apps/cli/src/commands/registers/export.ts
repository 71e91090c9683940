import { resolve } from 'node:path'
import type { Register } from '@lantoa/sdk/registers'
import { Command } from 'commander'
import { refuseMasked } from '../../failure/refuse-masked.ts'
import { saveSheet } from '../../files/save-sheet.ts'
import type { Cell } from '../../files/xlsx-writer.ts'
import type { Io } from '../../io.ts'
import { readFileName } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printLine } from '../../output/print.ts'
import { startProgress } from '../../output/progress.ts'
import { operationOf } from '../../registers/register-client.ts'
import { sheetOf, type Thing, valueAt } from '../../registers/register-sheet.ts'
import { openSession } from '../../session/session.ts'
import { allColumns, CODE_COLUMN, numberHeadings } from '../../sheets/sheet.ts'

type Options = { unit?: string; out: string; force?: true }

/** Writes what `import` reads: the code of a row is the id of the thing, so nothing is recorded twice. */
export function registerExport(io: Io, register: Register): Command {
  const command = new Command('export')
    .description('write what is recorded as CSV or XLSX, with Vietnamese headings; `import` reads it again')
    .option('--unit <code>', 'only what lies in this unit (default: all of your units)')
    .requiredOption('--out <file>', 'where to; a name that ends in .xlsx makes a workbook', readFileName)
    .option('--force', 'overwrite the file')
    .action(async ({ unit, out, force }: Options) => {
      const lantoa = await openSession(io)
      const query = { limit: 500, ...(unit === undefined ? {} : { unit }) }
      const things = operationOf(lantoa, register, 'list').all({ query, signal: io.signal })
      const columns = allColumns(sheetOf(register))
      const header = columns.map(({ vi }) => vi)
      const progress = startProgress(io, 'Exporting:', { what: 'rows' })
      let rows = 0
      async function* cells() {
        for await (const thing of things) {
          if (thing.masked) throw refuseMasked('names', 'this list cannot be exported')
          yield columns.map(({ path, kind }) => cellOf(thing, path === CODE_COLUMN ? register.idField : path, kind))
          rows += 1
          if (rows % 500 === 0) progress.update(rows)
        }
      }
      const path = resolve(io.cwd, out)
      await saveSheet(path, force ?? false, header, cells(), numberHeadings(columns)).finally(() => progress.end())
      printLine(io, `${count(rows)} rows in ${out}`)
    })
  return withExamples(command, `lantoa ${register.things} export --unit 31027 --out ${register.things}.xlsx`)
}

/** Numbers are numbers in a workbook too: `import` takes no text for one. */
function cellOf(thing: Thing, path: string, kind: string): Cell {
  const value = valueAt(thing, path)
  return kind === 'number' && value !== '' ? Number(value) : value
}
