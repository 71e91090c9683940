import { unitTitle } from '@lantoa/vietnam/unit-names'
import { say } from '../../words/words.ts'
import { type Asked, timeAndView, unitAddress } from '../address.ts'
import type { Ancestor } from '../unit/gather-unit.ts'
import { withinReach } from './reach.ts'
import { useMe } from './use-me.ts'
import './crumbs.css'

/** The way up, as far as this person's units go. */
export function Crumbs({ ancestors, asked }: { ancestors: readonly Ancestor[]; asked: Asked }) {
  const { data } = useMe()
  const shown = withinReach(ancestors, data?.units ?? [])
  if (shown.length === 0) return null
  return (
    <nav class="crumbs" aria-label={say('crumbs')}>
      {shown.map((unit) => (
        <a key={unit.code} href={unitAddress(unit.code, timeAndView(asked))}>
          {unitTitle(unit)}
        </a>
      ))}
    </nav>
  )
}
