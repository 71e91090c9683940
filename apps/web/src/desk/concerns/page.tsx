import { useQuery } from '@tanstack/preact-query'
import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso/router'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { UnitListPage } from '../listing/unit-list-page.tsx'
import { Answer } from '../problem/answer.tsx'
import { type ConcernsAsked, concernsAddress, readConcernsAsked } from './address.ts'
import { ConcernTable } from './concern-table.tsx'
import { ONLY } from './concern-words.ts'

/** `/desk/concerns?unit&only&kind&cursor` */
export function ConcernsPage() {
  const asked = readConcernsAsked(useLocation().query)
  return (
    <UnitListPage
      unit={asked.unit}
      titleOf={(unit) => say('concerns.heading', { unit })}
      addressOf={(unit) => concernsAddress({ ...asked, unit, cursor: undefined })}
    >
      {({ unit }) => <Concerns asked={{ ...asked, unit: unit.code }} />}
    </UnitListPage>
  )
}

function Concerns({ asked }: { asked: ConcernsAsked & { unit: string } }) {
  const { unit, only, kind, cursor } = asked
  const answer = useQuery({
    queryKey: ['concern-page', unit, only, kind, cursor],
    queryFn: ({ signal }) => {
      const which = only === 'all' ? undefined : (only ?? 'open')
      return lantoa.teams.listConcerns({ query: { unit, kind, cursor, only: which, limit: 100 }, signal }).orThrow()
    },
  })
  const first = concernsAddress({ unit, only, kind })
  return (
    <>
      <p>{say('concerns.what')}</p>
      <div class="page-controls">
        <Choice label={say('concerns.which')}>
          {ONLY.map(([one, word]) => (
            <a
              key={word}
              href={concernsAddress({ unit, kind, only: one })}
              aria-current={one === only ? 'true' : undefined}
            >
              {say(word)}
            </a>
          ))}
        </Choice>
        <Choice label={say('concerns.kind')}>
          {([undefined, 'question', 'difficulty'] as const).map((one) => (
            <a
              key={one ?? 'both'}
              href={concernsAddress({ unit, only, kind: one })}
              aria-current={one === kind ? 'true' : undefined}
            >
              {say(one ? KIND_LISTS[one] : 'concerns.both')}
            </a>
          ))}
        </Choice>
      </div>
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={first} firstAddress={first}>
        {({ items, next }) => (
          <>
            <ConcernTable concerns={items} />
            <Ways>
              {cursor ? <LinkButton href={first}>{say('contributors.first')}</LinkButton> : null}
              {next ? (
                <LinkButton href={concernsAddress({ ...asked, cursor: next })}>{say('contributors.next')}</LinkButton>
              ) : null}
            </Ways>
          </>
        )}
      </Answer>
    </>
  )
}

const KIND_LISTS = { question: 'concerns.questions', difficulty: 'concerns.difficulties' } as const

function Choice({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <nav class="view-choice" aria-label={label}>
      {children}
    </nav>
  )
}
