import { hasRight } from '@lantoa/sdk/rights'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { targetAddress } from '../address.ts'
import { useMe } from '../top/use-me.ts'
import type { Target } from '../unit/gather-unit.ts'
import { TARGET_SENTENCES } from './sentences.ts'

/** What can be done with a draft, by who may. */
export function TargetActs({ target, onReread }: { target: Target; onReread: () => void }) {
  const { data: me } = useMe()
  const forget = useForget()
  const { targetId, status, version } = target
  const roles = me?.roles ?? []
  if (status !== 'draft') return null
  return (
    <Ways>
      {hasRight(roles, 'targets:approve') ? (
        <ActButton
          label={say('approve.do')}
          question={say('approve.ask')}
          act={() => lantoa.reporting.approveTarget({ params: { targetId }, ifMatch: version })}
          own={TARGET_SENTENCES}
          onDone={forget.here}
          onReread={onReread}
        >
          <p>{say('approve.what')}</p>
        </ActButton>
      ) : null}
      {hasRight(roles, 'targets:draft') ? (
        <LinkButton href={targetAddress(targetId, 'draft')}>{say('boundary.revise')}</LinkButton>
      ) : null}
    </Ways>
  )
}
