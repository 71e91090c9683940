import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say, type Word } from '../../words/words.ts'
import { accessAddress, readListAsked } from '../address.ts'
import { UnitListPage } from '../listing/unit-list-page.tsx'
import { Answer } from '../problem/answer.tsx'
import { registerAddress } from '../registers/addresses.ts'
import { useMe } from '../top/use-me.ts'
import { exportsAddress, privacyAddress } from './address.ts'
import { BreachTable } from './breach-table.tsx'
import { RequestTable } from './request-table.tsx'

/** As many as are seen at once; all of them stand in their registers. */
const SHOWN = 100

/** `/desk/privacy?unit&only`: what people ask for of the data on them, and breaches, with the days by which all of it is due. */
export function PrivacyPage() {
  const { query } = useLocation()
  const { unit } = readListAsked(query)
  const only = query.only === 'overdue' ? query.only : undefined
  return (
    <UnitListPage
      unit={unit}
      titleOf={(name) => say('privacy.heading', { unit: name })}
      addressOf={(chosen) => privacyAddress(chosen, only)}
    >
      {({ unit: { code } }) => <Privacy unit={code} only={only} />}
    </UnitListPage>
  )
}

const CHOICES: readonly (readonly [only: 'overdue' | undefined, word: Word])[] = [
  [undefined, 'privacy.everything'],
  ['overdue', 'privacy.overdue'],
]

function Privacy({ unit, only }: { unit: string; only: 'overdue' | undefined }) {
  const roles = useMe().data?.roles ?? []
  const late = only === undefined ? {} : { overdue: 'yes' as const }
  const query = { unit, limit: SHOWN, sort: '-since', ...late } as const
  const requests = useQuery({
    queryKey: ['rights-requests', unit, only],
    queryFn: ({ signal }) => lantoa.identity.listRightsRequests({ query, signal }).orThrow(),
  })
  const breaches = useQuery({
    queryKey: ['breaches', unit, only],
    queryFn: ({ signal }) => lantoa.identity.listBreaches({ query, signal }).orThrow(),
  })
  return (
    <>
      <p>{say('privacy.what')}</p>
      <Ways>
        <LinkButton kind="main" href={registerAddress('rights-requests', { unit })}>
          {say('privacy.requests')}
        </LinkButton>
        <LinkButton href={registerAddress('breaches', { unit })}>{say('privacy.breaches')}</LinkButton>
        <LinkButton href={registerAddress('legal-holds', { unit })}>{say('privacy.holds')}</LinkButton>
        {hasRight(roles, 'export-log:read') ? (
          <LinkButton href={exportsAddress({ unit })}>{say('links.exports')}</LinkButton>
        ) : null}
        <LinkButton href={accessAddress({ unit })}>{say('links.access')}</LinkButton>
      </Ways>
      <nav class="view-choice" aria-label={say('privacy.choice')}>
        {CHOICES.map(([chosen, word]) => (
          <a key={word} href={privacyAddress(unit, chosen)} aria-current={chosen === only ? 'true' : undefined}>
            {say(word)}
          </a>
        ))}
      </nav>
      <Answer answer={requests} unit={unit} asked={{}} todayAddress={privacyAddress()}>
        {({ items }) => <RequestTable requests={items} none={only ? 'privacy.nothing-late' : 'privacy.no-requests'} />}
      </Answer>
      <Answer answer={breaches} unit={unit} asked={{}} todayAddress={privacyAddress()}>
        {({ items }) => <BreachTable breaches={items} none={only ? 'privacy.nothing-late' : 'privacy.no-breaches'} />}
      </Answer>
    </>
  )
}
