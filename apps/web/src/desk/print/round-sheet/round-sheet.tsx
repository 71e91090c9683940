import { say } from '../../../words/print.ts'
import { showNumber } from '../../show/show-number.ts'
import { Paper } from '../look/paper.tsx'
import { teamTitle } from '../look/team.ts'
import type { Homes, SheetFacts } from './gather-sheet.ts'
import { HomeBlock } from './home-block.tsx'
import { linesOf } from './lines-of.ts'
import { weekTitle } from './week.ts'
import './round-sheet.css'

type RoundSheetProps = { facts: SheetFacts; homes: Homes | undefined; origin: string }

/** The paper twin of the field app: a week's homes in the order of the team, with all that is asked at each. */
export function RoundSheet({ facts, homes, origin }: RoundSheetProps) {
  const { round } = facts
  const [team, week] = [teamTitle(facts.team, facts.hamlets), weekTitle(round)]
  return (
    <Paper kind="sheet" label={say('sheet.heading')}>
      <header class="sheet-top">
        <h2>{say('sheet.heading')}</h2>
        <p>
          <strong>{team}</strong> · {week} · {say('sheet.homes', { count: showNumber(round.homes.length) })}
        </p>
        <p>{say('sheet.how')}</p>
        {round.more > 0 ? <p class="warns">{say('sheet.more', { count: showNumber(round.more) })}</p> : null}
      </header>
      {round.homes.length === 0 ? <p>{say('sheet.none')}</p> : null}
      {linesOf(facts, homes).map((line) => (
        <HomeBlock key={line.householdId} {...{ line, team, week, origin }} />
      ))}
    </Paper>
  )
}
