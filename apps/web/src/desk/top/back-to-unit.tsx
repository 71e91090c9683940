import { hasRight } from '@lantoa/sdk/rights'
import { say } from '../../words/words.ts'
import { unitAddress } from '../address.ts'
import { useMe } from './use-me.ts'

/** From a list of a unit to its numbers, for who may see them. */
export function BackToUnit({ unit, name }: { unit: string; name: string }) {
  const { data: me } = useMe()
  if (!hasRight(me?.roles ?? [], 'indicators:read')) return null
  return (
    <p>
      <a href={unitAddress(unit)}>{say('unit.back', { unit: name })}</a>
    </p>
  )
}
