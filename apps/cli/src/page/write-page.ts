import { resolve } from 'node:path'
import { refuseOverwriting, saveText } from '../files/save-file.ts'
import type { Io } from '../io.ts'
import { definitionDay } from '../options/time-options.ts'
import { printLine } from '../output/print.ts'
import { indicatorsById } from '../reporting/indicators.ts'
import type { ReportQuery } from '../reporting/unit-report.ts'
import { openSession } from '../session/session.ts'
import { gatherPage } from './gather-page.ts'

/** Writes the report of a unit as a page to print. */
export async function writePage(io: Io, query: ReportQuery, file: string, force: boolean): Promise<void> {
  const path = resolve(io.cwd, file)
  await refuseOverwriting(path, force)
  const lantoa = await openSession(io)
  const facts = await gatherPage(io, lantoa, query)
  // Loaded where it is needed: drawing takes longer to load than most commands take to run.
  const { renderPage } = await import('./page.ts')
  await saveText(path, force, renderPage(facts, await indicatorsById(io, lantoa, definitionDay(query))))
  printLine(io, `${file}: ${facts.report.unit.name}`)
}
