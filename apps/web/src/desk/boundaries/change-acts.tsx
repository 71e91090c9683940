import { hasRight } from '@lantoa/sdk/rights'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { say } from '../../words/words.ts'
import { boundaryAddress } from '../address.ts'
import { useMe } from '../top/use-me.ts'
import type { Change } from './change.ts'
import { LeftByHand } from './left-by-hand.tsx'
import { UndoPart } from './undo-part.tsx'

/** What can be done with a change as it stands, by who may. */
export function ChangeActs({ change, onReread }: { change: Change; onReread: () => void }) {
  const { data: me } = useMe()
  const { changeId, status } = change
  if (status === 'applied') {
    return (
      <>
        {hasRight(me?.roles ?? [], 'households:assign') ? <LeftByHand change={change} /> : null}
        {hasRight(me?.roles ?? [], 'boundaries:manage') ? <UndoPart change={change} onReread={onReread} /> : null}
      </>
    )
  }
  if (status === 'undone' || !hasRight(me?.roles ?? [], 'boundaries:manage')) return null
  return (
    <Ways>
      <LinkButton kind="main" href={boundaryAddress(changeId, 'preview')}>
        {say('boundary.to-preview')}
      </LinkButton>
      <LinkButton href={boundaryAddress(changeId, 'draft')}>{say('boundary.revise')}</LinkButton>
    </Ways>
  )
}
