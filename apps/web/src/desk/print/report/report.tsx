import type { Day } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { say } from '../../../words/print.ts'
import { UNREAD } from '../../problem/part.ts'
import { showInstant } from '../../show/show-day.ts'
import { showNumber } from '../../show/show-number.ts'
import { spanOf, type Time } from '../../time/time.ts'
import { ChildrenTable } from '../../unit/children-table.tsx'
import { type Silent, SilentTeams } from '../../unit/silent-teams.tsx'
import { Paper } from '../look/paper.tsx'
import { Definitions } from './definitions.tsx'
import type { ReportFacts } from './gather-report.ts'
import { Months } from './months.tsx'
import { periodTitle } from './periods.ts'
import { countChanges, type PillarRows, pillarRows } from './pillar-rows.ts'
import { PillarTable } from './pillar-table.tsx'
import './report.css'

/** `silent` is undefined where it could not be read. */
type ReportProps = { facts: ReportFacts; silent: Silent | undefined; asked: Time; today: Day }

/** What a unit reports of a time: an official paper, to be read without this system. */
export function Report({ facts, silent, asked, today }: ReportProps) {
  const { board, beneath } = facts
  const pillars = pillarRows(board, today)
  return (
    <Paper kind="report" label={say('report.of')}>
      <ReportHead {...{ facts, asked, today }} />
      {pillars.map((pillar) => (
        <PillarTable key={pillar.title} {...pillar} />
      ))}
      <Changes pillars={pillars} unread={board.before === UNREAD} />
      <Months facts={facts} />
      {board.values.unit.level === 'hamlet' ? null : (
        <section>
          <h2>{say('report.silent')}</h2>
          {silent ? <SilentTeams silent={silent} today={today} /> : <p>{say('report.part-unread')}</p>}
        </section>
      )}
      {beneath !== UNREAD && beneath.children.length === 0 ? null : (
        <section>
          <h2>{say('report.beneath')}</h2>
          {beneath === UNREAD ? (
            <p>{say('report.part-unread')}</p>
          ) : (
            <ChildrenTable facts={{ ...board, dashboard: beneath }} asked={asked} />
          )}
        </section>
      )}
      <Definitions board={board} />
      <Signatures />
    </Paper>
  )
}

function ReportHead({ facts: { board, closing, asOf }, asked, today }: Pick<ReportProps, 'facts' | 'asked' | 'today'>) {
  const { unit } = board.values
  const isRunning = spanOf(asked, today).last >= today
  return (
    <header class="report-head">
      <p>{say('report.of')}</p>
      <h2>{say('report.heading', { time: periodTitle(asked, today) })}</h2>
      <p class="report-unit">
        {unitTitle(unit)} ({unit.code})
      </p>
      <p>
        {say('report.as-of', { time: showInstant(asOf, '') })} {standingOf(closing, isRunning)}
      </p>
    </header>
  )
}

function standingOf(closing: ReportFacts['closing'], isRunning: boolean): string {
  if (closing === undefined) return say(isRunning ? 'report.running' : 'report.open')
  if (closing === UNREAD) return say('report.closed-unread')
  return say('report.closed', { time: showInstant(closing.closedAt, ''), hash: closing.contentHash.slice(0, 12) })
}

/** `unread`: what was before could not be read, so nothing is compared. */
function Changes({ pillars, unread }: { pillars: readonly PillarRows[]; unread: boolean }) {
  const { up, down, same } = countChanges(pillars)
  const restated = pillars.flatMap(({ rows }) => rows.filter((row) => row.restated))
  const compared = up + down + same > 0
  const counted = { up: showNumber(up), down: showNumber(down), same: showNumber(same) }
  return (
    <section>
      <h2>{say('report.changes')}</h2>
      <p>
        {unread
          ? say('report.before-unread')
          : compared
            ? say('report.changes-counted', counted)
            : say('report.nothing-before')}
      </p>
      {restated.length === 0 ? null : (
        <>
          <p>{say('report.restated', { count: showNumber(restated.length) })}</p>
          <ul>
            {restated.map(({ id, name, restated }) => (
              <li key={id}>
                {say('report.restated-row', { name, closed: restated?.closed ?? '', now: restated?.now ?? '' })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Signatures() {
  return (
    <div class="report-signatures">
      {(['report.prepared', 'report.signed'] as const).map((word) => (
        <p key={word}>
          <strong>{say(word)}</strong>
          <br />
          {say('report.sign')}
        </p>
      ))}
    </div>
  )
}
