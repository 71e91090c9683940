import { addDays } from '@lantoa/vietnam/days'
import { say } from '../../words/words.ts'
import { campaignAddress, targetAddress } from '../address.ts'
import { showSpan, today } from '../show/show-day.ts'
import { showAmount } from '../show/show-number.ts'
import type { Target } from '../unit/gather-unit.ts'
import { STATUSES } from './target-table.tsx'

/** What a target says. */
export function TargetFactList({ target, counted }: { target: Target; counted: string }) {
  const { value, baseline, from, until, status, legalAct, parentTargetId, campaignId } = target
  const facts = [
    [say('target.value'), showAmount(counted, value)],
    [say('target.baseline'), baseline === null ? '' : showAmount(counted, baseline)],
    [say('target.days'), showSpan({ from, until: addDays(until, 1) }, today())],
    [say('target.status'), say(STATUSES[status])],
    [say('target.act'), legalAct ? `${legalAct.number}, ${legalAct.issuer}` : ''],
  ]
  return (
    <>
      <ul>
        {facts
          .filter(([, shown]) => shown !== '')
          .map(([title, shown]) => (
            <li key={title}>
              {title}: {shown}
            </li>
          ))}
      </ul>
      {parentTargetId === null ? null : (
        <p>
          <a href={targetAddress(parentTargetId)}>{say('target.parent')}</a>
        </p>
      )}
      {campaignId ? (
        <p>
          <a href={campaignAddress(campaignId)}>{say('target.campaign')}</a>
        </p>
      ) : null}
    </>
  )
}
