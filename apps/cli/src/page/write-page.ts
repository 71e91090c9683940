import { resolve } from 'node:path'
import { indicatorsById } from '../indicators.ts'
import type { Io } from '../io.ts'
import { printLine } from '../output.ts'
import { refuseOverwriting, saveText } from '../save-file.ts'
import { openSession } from '../session.ts'
import { definitionDay } from '../time-options.ts'
import type { ReportQuery } from '../unit-report.ts'
import { gatherPage } from './facts.ts'

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
