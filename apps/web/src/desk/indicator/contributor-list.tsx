import type { Day } from '@lantoa/vietnam/days'
import { LinkButton } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { type Column, Table } from '../../look/table.tsx'
import { say, type Word } from '../../words/words.ts'
import { type Asked, indicatorAddress, type Part, timeAndView, unitAddress } from '../address.ts'
import { wayOn } from '../problem/way-on.ts'
import { showDay } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import type { Contributors, Explanation, Listed } from './gather-indicator.ts'

type Contributor = Contributors['items'][number]

const KINDS: Readonly<Record<string, Word>> = {
  household: 'kind.household',
  resident: 'kind.resident',
  person: 'kind.person',
  body: 'kind.body',
  hamlet: 'kind.hamlet',
  visit: 'kind.visit',
}
/** Enough of an id to tell rows apart, and to find one by. */
const SHORT = 13

type ListProps = {
  explanation: Explanation
  /** Undefined while it is on its way. */
  listed: Listed | undefined
  asked: Asked
  today: Day
}

/** One by one what stands behind a number, by pseudonymous ids; names are elsewhere, by right. */
export function ContributorList({ explanation, listed, asked, today }: ListProps) {
  const { indicator, unit } = explanation
  const part = asked.part ?? 'numerator'
  const address = (to: Asked) => indicatorAddress(indicator.indicatorId, unit.code, { ...timeAndView(asked), ...to })
  return (
    <section class="section" id="contributors">
      <h2>{say('contributors.heading')}</h2>
      {indicator.denominator ? <PartChoice part={part} address={address} /> : null}
      {listed === undefined ? <Notice title={say('loading')} /> : null}
      {listed && 'problem' in listed ? <Notice title={wayOn(listed.problem).sentence} /> : null}
      {listed && 'page' in listed ? (
        <>
          <Entries page={listed.page} asked={asked} today={today} />
          <Ways>
            {asked.cursor ? (
              <LinkButton href={address({ part: asked.part })}>{say('contributors.first')}</LinkButton>
            ) : null}
            {listed.page.next ? (
              <LinkButton href={address({ part: asked.part, cursor: listed.page.next })}>
                {say('contributors.next')}
              </LinkButton>
            ) : null}
          </Ways>
        </>
      ) : null}
    </section>
  )
}

function PartChoice({ part, address }: { part: Part; address: (to: Asked) => string }) {
  return (
    <nav class="view-choice parts-choice" aria-label={say('contributors.part')}>
      <a href={address({})} aria-current={part === 'numerator' ? 'true' : undefined}>
        {say('fact.numerator')}
      </a>
      <a href={address({ part: 'denominator' })} aria-current={part === 'denominator' ? 'true' : undefined}>
        {say('fact.denominator')}
      </a>
    </nav>
  )
}

function Entries({ page, asked, today }: { page: Contributors; asked: Asked; today: Day }) {
  if (page.items.length === 0) return <p>{say('contributors.none')}</p>
  const columns: readonly Column<Contributor>[] = [
    { key: 'kind', title: say('contributors.kind'), of: ({ kind }) => kindOf(kind) },
    { key: 'id', title: say('contributors.id'), of: ({ id }) => <code>{id.slice(0, SHORT)}</code> },
    {
      key: 'unit',
      title: say('children.unit'),
      of: ({ unit }) => <a href={unitAddress(unit, timeAndView(asked))}>{unit}</a>,
    },
    { key: 'since', title: say('contributors.since'), of: ({ since }) => showDay(since, today) },
    { key: 'count', title: say('contributors.count'), of: ({ count }) => showNumber(count), number: true },
  ]
  return (
    <Table
      caption={say('contributors.caption')}
      columns={columns}
      rows={page.items}
      keyOf={({ kind, id, unit, since }) => `${kind} ${id} ${unit} ${since}`}
    />
  )
}

function kindOf(kind: string): string {
  const word = KINDS[kind]
  return word ? say(word) : kind
}
