import { addDays, type Day, formatDay } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { Qr } from '../../../look/qr.tsx'
import { say, type Word } from '../../../words/print.ts'
import { Paper } from '../look/paper.tsx'
import { teamTitle } from '../look/team.ts'
import type { BadgeFacts } from './gather-badges.ts'
import './badges.css'

type Member = BadgeFacts['members'][number]

const ROLES: Readonly<Record<Member['role'], Word>> = {
  chair: 'role.chair',
  vice_chair: 'role.vice_chair',
  leader: 'role.leader',
  deputy: 'role.deputy',
  member: 'role.member',
}
/** Enough of an id to be read out on the telephone: of its end, for ids of one day begin alike. */
const SHORT = 12

/** Cards to be cut apart, ten on a page. `until` is their last day. */
export function Badges({ facts, until }: { facts: BadgeFacts; until: Day }) {
  if (facts.members.length === 0) return <p>{say('badge.none')}</p>
  return (
    <Paper kind="badges" label={say('badge.heading')}>
      {facts.members.map((member, at) => (
        <Badge key={member.membershipId} {...{ facts, member, until }} number={at + 1} />
      ))}
    </Paper>
  )
}

/** Whoever leaves before the card ends belongs to the team until the day before that of leaving. */
function lastDayOf({ until: over }: Member, until: Day): Day {
  return over !== null && addDays(over, -1) < until ? addDays(over, -1) : until
}

type BadgeProps = { facts: BadgeFacts; member: Member; until: Day; number: number }

/** The name is typed on the card itself, and is nowhere else; without one there is a line to write it on. */
function Badge({ facts: { team, unit, hamlets }, member, until, number }: BadgeProps) {
  const last = lastDayOf(member, until)
  return (
    <article class="badge">
      <p class="badge-unit">UBND {unitTitle(unit)}</p>
      <p class="badge-team">{teamTitle(team, hamlets)}</p>
      <textarea rows={2} maxLength={60} autocomplete="off" aria-label={say('badge.name', { number: String(number) })} />
      <div class="badge-foot">
        <div>
          <p class="badge-role">{say(ROLES[member.role])}</p>
          <p>{say('badge.valid', { from: formatDay(member.from), until: formatDay(last) })}</p>
          <p>{say('badge.code', { code: member.membershipId.slice(-SHORT) })}</p>
          <p>{say('badge.found')}</p>
        </div>
        <Qr text={member.membershipId} label={say('badge.qr')} />
      </div>
    </article>
  )
}
