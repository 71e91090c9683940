import type { Data } from '@lantoa/sdk'
import { Table } from '../../look/table.tsx'
import { say, type Word } from '../../words/words.ts'
import { thingAddress } from '../registers/addresses.ts'
import { showInstant, today } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { isUntold, wordOf } from './due.ts'

type Breach = Data<'identity', 'listBreaches'>['items'][number]

/** Breaches with the hour by which the authority is told. `none`: what is said where there is none. */
export function BreachTable({ breaches, none }: { breaches: readonly Breach[]; none: Word }) {
  const now = today()
  if (breaches.length === 0) return <p>{say(none)}</p>
  return (
    <Table
      caption={say('privacy.breaches')}
      columns={[
        {
          key: 'kind',
          title: say('privacy.breach'),
          of: (one: Breach) => (
            <a href={thingAddress('breaches', one.breachId)}>{wordOf('breaches', 'kind', one.kind)}</a>
          ),
        },
        { key: 'people', title: say('privacy.people'), number: true, of: ({ people }) => showNumber(people) },
        {
          key: 'due',
          title: say('privacy.notify-by'),
          of: (one) => {
            const by = showInstant(one.notifyBy, now)
            return isUntold(one, new Date()) ? say('privacy.late', { day: by }) : by
          },
        },
        {
          key: 'told',
          title: say('privacy.notified'),
          of: ({ notifiedAt }) => (notifiedAt ? showInstant(notifiedAt, now) : say('privacy.not-told')),
        },
      ]}
      rows={breaches}
      keyOf={({ breachId }) => breachId}
    />
  )
}
