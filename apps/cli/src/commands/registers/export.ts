import { resolve } from 'node:path'
import type { Register } from '@lantoa/sdk/registers'
import { Command } from 'commander'
import { csvLines, lineOf } from '../../files/csv-lines.ts'
import { saveLines } from '../../files/save-file.ts'
import type { Io } from '../../io.ts'
import { readFileName } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printLine } from '../../output/print.ts'
import { startProgress } from '../../output/progress.ts'
import { operationOf } from '../../registers/register-client.ts'
import { sheetOf, valueAt } from '../../registers/register-sheet.ts'
import { openSession } from '../../session/session.ts'
import { allColumns, CODE_COLUMN } from '../../sheets/sheet.ts'

type Options = { unit?: string; out: string; force?: true }

/** Writes what `import` reads: the code of a row is the id of the thing, so nothing is recorded twice. */
export function registerExport(io: Io, register: Register): Command {
  const command = new Command('export')
    .description('write what is recorded as CSV, with Vietnamese headings; `import` reads it again')
    .option('--unit <code>', 'only what lies in this unit (default: all of your units)')
    .requiredOption('--out <file>', 'where to', readFileName)
    .option('--force', 'overwrite the file')
    .action(async ({ unit, out, force }: Options) => {
      const lantoa = await openSession(io)
      const query = { limit: 500, ...(unit === undefined ? {} : { unit }) }
      const things = operationOf(lantoa, register, 'list').all({ query, signal: io.signal })
      const columns = allColumns(sheetOf(register))
      const progress = startProgress(io, 'Exporting:', { what: 'rows' })
      let rows = 0
      async function* lines() {
        yield* csvLines(
          columns.map(({ vi }) => vi),
          [],
        )
        for await (const thing of things) {
          yield lineOf(columns.map(({ path }) => valueAt(thing, path === CODE_COLUMN ? register.idField : path)))
          rows += 1
          if (rows % 500 === 0) progress.update(rows)
        }
      }
      await saveLines(resolve(io.cwd, out), force ?? false, lines())
      progress.end()
      printLine(io, `${count(rows)} rows in ${out}`)
    })
  return withExamples(command, `lantoa ${register.things} export --unit 31027 --out ${register.things}.csv`)
}
