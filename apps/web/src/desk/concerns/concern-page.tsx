import { hasRight } from '@lantoa/sdk/rights'
import { dayOf } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useRoute } from 'preact-iso/router'
import { type Column, Table } from '../../look/table.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { Answer } from '../problem/answer.tsx'
import { showDay, today } from '../show/show-day.ts'
import { readUnit } from '../top/nation.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { concernsAddress } from './address.ts'
import { ConcernActs } from './concern-acts.tsx'
import { dueOf, withWhom } from './concern-table.tsx'
import { type Concern, KINDS, PARTIES, STATUSES, type Step, TOPICS } from './concern-words.ts'
import '../top/page-head.css'
import '../top/crumbs.css'

/** `/desk/concerns/:concernId`: what was raised, every step since, and what can be done. */
export function ConcernPage() {
  const { concernId = '' } = useRoute().params
  const { data: me } = useMe()
  const roles = me?.roles ?? []
  const answer = useQuery({
    queryKey: ['concern', concernId],
    enabled: me !== undefined,
    queryFn: async ({ signal }) => {
      const concern = await lantoa.teams.getConcern({ params: { concernId }, signal }).orThrow()
      const [unit, visit] = await Promise.all([
        readUnit(lantoa, concern.unitCode, signal),
        readVisit(concern.visitId, roles, signal),
      ])
      return { concern, unit, visit }
    },
  })
  const { concern, unit } = answer.data ?? {}
  const title = concern && unit ? say('concern.of', { kind: say(KINDS[concern.kind]), unit: unitTitle(unit) }) : ''
  return (
    <>
      <nav class="crumbs" aria-label={say('concerns.all-of')}>
        <a href={concernsAddress(concern ? { unit: concern.unitCode } : {})}>{say('concerns.all-of')}</a>
      </nav>
      <header class="page-head">
        <PageTitle title={title || say('concern.one')} of={concernId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={concernsAddress()}>
        {(facts) => (
          <>
            <p class="concern-text">{facts.concern.text}</p>
            <ConcernFacts concern={facts.concern} />
            {facts.visit ? <p>{say('concern.at-visit', { day: showDay(facts.visit, today()) })}</p> : null}
            <ConcernActs concern={facts.concern} onReread={() => void answer.refetch()} />
            <Table
              caption={say('concern.steps')}
              columns={COLUMNS}
              rows={facts.concern.steps.toReversed()}
              keyOf={({ at, status, before }) => `${at} ${status} ${before === null}`}
            />
          </>
        )}
      </Answer>
    </>
  )
}

/** The day of the visit at which it came up, for who may read visits; it may not have come yet. */
async function readVisit(visitId: string | null, roles: readonly string[], signal: AbortSignal) {
  if (visitId === null || !hasRight(roles, 'visits:read')) return undefined
  const { data } = await lantoa.teams.getVisit({ params: { visitId }, signal })
  return data && dayOf(data.startedAt)
}

function ConcernFacts({ concern }: { concern: Concern }) {
  const facts = [
    [say('concern.state'), say(STATUSES[concern.status])],
    [say('concern.topic'), say(TOPICS[concern.topic])],
    [say('concern.due'), dueOf(concern)],
    [say('concern.with'), withWhom(concern)],
    [say('concern.raised'), showDay(concern.raisedOn, today())],
    [say('concern.helped'), concern.helped === null ? '' : say(concern.helped ? 'concern.yes' : 'concern.no')],
  ]
  return (
    <ul>
      {facts
        .filter(([, shown]) => shown !== '')
        .map(([heading, shown]) => (
          <li key={heading}>
            {heading}: {shown}
          </li>
        ))}
    </ul>
  )
}

const COLUMNS: readonly Column<Step>[] = [
  { key: 'on', title: say('concern.on'), of: ({ on }) => showDay(on, today()) },
  { key: 'state', title: say('concern.state'), of: stepInWords },
  { key: 'by', title: say('concern.by'), of: ({ by }) => say(PARTIES[by.as]) },
  { key: 'text', title: say('concern.said'), of: ({ text, before }) => text ?? before?.text ?? '' },
]

function stepInWords({ status, organisation, before }: Step): string {
  if (before) return say('concern.corrected')
  return organisation ? say('concern.forwarded-to', { organisation }) : say(STATUSES[status])
}
