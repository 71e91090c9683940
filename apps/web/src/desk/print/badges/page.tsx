import { type Day, isDay } from '@lantoa/vietnam/days'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { lantoa } from '../../../session/this-session.ts'
import { say } from '../../../words/print.ts'
import { Answer } from '../../problem/answer.tsx'
import { today } from '../../show/show-day.ts'
import { badgesAddress, printAddress } from '../address.ts'
import { PrintPage } from '../look/print-page.tsx'
import { teamTitle } from '../look/team.ts'
import { useVisit } from '../look/use-visit.ts'
import { Badges } from './badges.tsx'
import { gatherBadges } from './gather-badges.ts'

/** `/desk/print/badges?team&until` */
export function BadgesPage() {
  const { team = '', until: asked } = useLocation().query
  const now = today()
  const years = [0, 1].map((more) => `${Number(now.slice(0, 4)) + more}-12-31`)
  const until = lastDay(asked, now)
  const answer = useQuery({
    queryKey: ['badges', team],
    queryFn: ({ signal }) => gatherBadges(lantoa, { team, today: now, signal }),
  })
  const visit = useVisit()
  const facts = answer.data
  const title = facts ? `${say('badge.heading')}: ${teamTitle(facts.team, facts.hamlets)}` : say('badge.heading')
  return (
    <PrintPage
      title={title}
      of={team}
      back={printAddress(facts?.team.unitCode)}
      ready={facts !== undefined && facts.members.length > 0}
      tools={
        <nav class="view-choice" aria-label={say('badge.until')}>
          {years.map((day) => (
            <a key={day} href={badgesAddress(team, day)} aria-current={day === until ? 'true' : undefined}>
              {say('badge.until-year', { year: day.slice(0, 4) })}
            </a>
          ))}
        </nav>
      }
    >
      <p class="unprinted">{say('badge.names')}</p>
      <Answer answer={answer} unit="" asked={{}} todayAddress={badgesAddress(team)}>
        {(found) => <Badges key={visit} facts={found} until={until} />}
      </Answer>
    </PrintPage>
  )
}

/** Cards that end before today are of no use to anybody. */
function lastDay(asked: string | undefined, today: Day): Day {
  return asked !== undefined && isDay(asked) && asked >= today ? asked : `${today.slice(0, 4)}-12-31`
}
