import { say } from '../../words/words.ts'
import { duplicatesAddress } from '../address.ts'
import { useMe } from '../top/use-me.ts'

/** The role that decides; others are not shown what they may not do. */
const DECIDES = 'commune_officer'

/** The way to those who were perhaps written down twice. How many there are is not counted: it takes a while. */
export function DuplicatesLink({ unit }: { unit: string }) {
  const { data: me } = useMe()
  if (me?.roles.includes(DECIDES) !== true) return null
  return (
    <p>
      <a href={duplicatesAddress({ unit })}>{say('duplicates.link')}</a>
    </p>
  )
}
