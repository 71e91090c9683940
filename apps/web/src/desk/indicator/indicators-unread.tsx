import type { Day } from '@lantoa/vietnam/days'
import { Button } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { say } from '../../words/words.ts'
import { useIndicatorList } from './use-indicators.ts'

/** Says that names and units of indicators are missing from a page: without its unit a number reads as another one. */
export function IndicatorsUnread({ on }: { on?: Day | undefined }) {
  const { data, error, refetch } = useIndicatorList(on)
  if (data !== undefined || error === null) return null
  return (
    <Notice urgent title={say('indicators.unread')}>
      <Ways>
        <Button onClick={() => void refetch()}>{say('way.again')}</Button>
      </Ways>
    </Notice>
  )
}
