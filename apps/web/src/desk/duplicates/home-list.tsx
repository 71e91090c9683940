import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { AT_ONCE } from './duplicates.ts'
import { HomeItem } from './home-item.tsx'
import type { HomePair } from './home-pair.ts'
import { MoreOf, type PageOf } from './more-of.tsx'

type HomeListProps = { unit: string; first: PageOf<HomePair>; onAgain: () => void }

/** Homes that were perhaps written down twice. */
export function HomeList({ unit, first, onAgain }: HomeListProps) {
  if (first.items.length === 0 && first.next === undefined) return null
  const readFrom = (cursor: string) => lantoa.identity.listHomeDuplicates({ query: { unit, cursor, limit: AT_ONCE } })
  return (
    <section aria-labelledby="homes-twice">
      <h2 id="homes-twice">{say('duplicates.homes')}</h2>
      <MoreOf first={first} readFrom={readFrom}>
        {(homes) =>
          homes.map((pair) => (
            <HomeItem key={`${pair.one.householdId} ${pair.other.householdId}`} pair={pair} onAgain={onAgain} />
          ))
        }
      </MoreOf>
    </section>
  )
}
