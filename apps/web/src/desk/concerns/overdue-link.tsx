import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { Unread } from '../problem/unread.tsx'
import { showNumber } from '../show/show-number.ts'
import { useMe } from '../top/use-me.ts'
import { concernsAddress } from './address.ts'

/** How many questions and difficulties of a unit were to be answered by now, as a way to them; nothing where none was. */
export function OverdueLink({ unit }: { unit: string }) {
  const { data: me } = useMe()
  const { data, isError, refetch } = useQuery({
    queryKey: ['concerns-overdue', unit],
    queryFn: ({ signal }) =>
      lantoa.teams.listConcerns({ query: { unit, only: 'overdue', limit: 1, count: 'true' }, signal }).orThrow(),
    enabled: hasRight(me?.roles ?? [], 'concerns:read'),
  })
  if (isError && data === undefined) return <Unread parts={['unread.concerns']} onAgain={() => void refetch()} />
  const count = data?.found?.count ?? 0
  if (count === 0) return null
  return (
    <p>
      <a href={concernsAddress({ unit, only: 'overdue' })}>
        {say('concerns.overdue-here', { count: showNumber(count) })}
      </a>
    </p>
  )
}
