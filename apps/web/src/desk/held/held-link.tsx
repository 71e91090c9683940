import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { heldAddress } from '../address.ts'
import { Unread } from '../problem/unread.tsx'
import { showNumber } from '../show/show-number.ts'
import { useMe } from '../top/use-me.ts'

/** The role that decides; others are not asked what they may not see. */
const DECIDES = 'commune_officer'

/** How many decisions wait in a unit. */
export function countOf(unit: string) {
  return {
    queryKey: ['held-count', unit],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      lantoa.identity.countHeldConflicts({ query: { unit }, signal }).orThrow(),
  }
}

/** How many decisions wait in a unit, as a way to them; nothing where none does. The number alone names nobody. */
export function HeldLink({ unit }: { unit: string }) {
  const { data: me } = useMe()
  const decides = me?.roles.includes(DECIDES) === true
  const { data, isError, refetch } = useQuery({ ...countOf(unit), enabled: decides })
  if (isError && data === undefined) return <Unread parts={['unread.held']} onAgain={() => void refetch()} />
  if (!data || data.open === 0) return null
  return (
    <p>
      <a href={heldAddress({ unit })}>{say('held.waiting', { count: showNumber(data.open) })}</a>
    </p>
  )
}
