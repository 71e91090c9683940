import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useRoute } from 'preact-iso/router'
import { type Column, Table } from '../../look/table.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { restaffingAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { registerAddress, thingAddress } from '../registers/addresses.ts'
import { showDay, today } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { gatherBody, type Restaffing } from './gather-body.ts'
import { WARNING_WORDS } from './member-words.ts'
import { RestaffingForm } from './restaffing-form.tsx'
import '../top/page-head.css'
import '../top/crumbs.css'

/** `/desk/restaffing/:bodyId`: who comes and goes by one decision, and by which decisions others did. */
export function RestaffingPage() {
  const { bodyId = '' } = useRoute().params
  const { data: me } = useMe()
  const answer = useQuery({
    queryKey: ['restaffing', bodyId],
    queryFn: ({ signal }) => gatherBody(lantoa, bodyId, signal),
  })
  const body = answer.data?.body
  return (
    <>
      <nav class="crumbs" aria-label={say('restaffing.body')}>
        <a href={registerAddress('bodies', body ? { unit: body.unitCode } : {})}>{say('restaffing.bodies')}</a>
        <a href={thingAddress('bodies', bodyId)}>{say('restaffing.body')}</a>
      </nav>
      <header class="page-head">
        <PageTitle title={say('restaffing.heading', { name: body?.name ?? '' })} of={bodyId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={restaffingAddress(bodyId)}>
        {(facts) => (
          <>
            {facts.body.warnings.map((warning) => (
              <p key={warning} class="warns">
                {say(WARNING_WORDS[warning])}
              </p>
            ))}
            {hasRight(me?.roles ?? [], 'members:manage') ? <RestaffingForm facts={facts} /> : null}
            <Past restaffings={facts.restaffings} />
          </>
        )}
      </Answer>
    </>
  )
}

function Past({ restaffings }: { restaffings: readonly Restaffing[] }) {
  if (restaffings.length === 0) return <p>{say('restaffing.none')}</p>
  return (
    <Table
      caption={say('restaffing.past')}
      columns={COLUMNS}
      rows={restaffings}
      keyOf={({ restaffingId }) => restaffingId}
    />
  )
}

const COLUMNS: readonly Column<Restaffing>[] = [
  { key: 'act', title: say('act-of-law.number'), of: ({ legalAct }) => legalAct.number },
  { key: 'issuer', title: say('act-of-law.issuer'), of: ({ legalAct }) => legalAct.issuer },
  { key: 'on', title: say('restaffing.on'), of: ({ on }) => showDay(on, today()) },
  { key: 'left', title: say('restaffing.left'), number: true, of: ({ leaving }) => showNumber(leaving.length) },
  { key: 'joined', title: say('restaffing.joined'), number: true, of: ({ joining }) => showNumber(joining.length) },
]
