import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { Button } from '../../../look/button.tsx'
import { lantoa, logIn } from '../../../session/this-session.ts'
import { say } from '../../../words/print.ts'
import { Answer } from '../../problem/answer.tsx'
import { ProblemNotice } from '../../problem/problem-notice.tsx'
import { today } from '../../show/show-day.ts'
import { useShown } from '../../top/use-shown.ts'
import { printAddress, roundSheetAddress } from '../address.ts'
import { PrintPage } from '../look/print-page.tsx'
import { teamTitle } from '../look/team.ts'
import { askHomes, gatherSheet, type SheetFacts } from './gather-sheet.ts'
import { RoundSheet } from './round-sheet.tsx'
import { weekIn, weeksBeside, weekTitle } from './week.ts'

/** `/desk/print/round-sheet?team&week` */
export function RoundSheetPage() {
  const { team = '', ...query } = useLocation().query
  const week = weekIn(query.week, today())
  const answer = useQuery({
    queryKey: ['round-sheet', team, week],
    queryFn: ({ signal }) => gatherSheet(lantoa, { team, week, signal }),
  })
  const facts = answer.data
  const homes = useShown(facts, facts && ((signal) => askHomes(lantoa, facts, signal)))
  const title = facts
    ? `${say('sheet.heading')}: ${teamTitle(facts.team, facts.hamlets)}, ${weekTitle(facts.round)}`
    : say('sheet.heading')
  return (
    <PrintPage
      title={title}
      of={`${team} ${week}`}
      back={printAddress(facts?.team.unitCode)}
      ready={facts !== undefined}
      tools={facts ? <Tools facts={facts} homes={homes} /> : null}
    >
      {homes.problem ? (
        <ProblemNotice
          problem={homes.problem}
          todayAddress={roundSheetAddress(team)}
          onAgain={() => void homes.show()}
          onLogIn={logIn}
        />
      ) : null}
      <Answer answer={answer} unit="" asked={{}} todayAddress={roundSheetAddress(team)}>
        {(found) => <RoundSheet facts={found} homes={homes.facts} origin={location.origin} />}
      </Answer>
    </PrintPage>
  )
}

type ToolsProps = { facts: SheetFacts; homes: ReturnType<typeof useShown<unknown>> }

function Tools({ facts: { round }, homes }: ToolsProps) {
  const [before, after] = weeksBeside(round)
  return (
    <>
      <nav class="view-choice" aria-label={say('sheet.weeks')}>
        <a href={roundSheetAddress(round.teamId, before)}>{say('sheet.week-before')}</a>
        <a href={roundSheetAddress(round.teamId, after)}>{say('sheet.week-after')}</a>
      </nav>
      <p>
        <Button disabled={homes.isAsking} onClick={homes.facts ? homes.hide : () => void homes.show()}>
          {say(homes.facts ? 'sheet.hide-names' : 'sheet.show-names')}
        </Button>{' '}
        {say('sheet.logged')}
      </p>
    </>
  )
}
