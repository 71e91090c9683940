import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import type { Asked } from '../address.ts'
import { today } from '../show/show-day.ts'
import { lastDayOf } from '../time/time.ts'

/** Any indicator names the board that also says who is silent. */
const ANY = 'I-05'

/** Which teams have sent nothing; asked once for all parts of a page. In former boundaries nobody is blamed. */
export function useSilent(unit: string, asked: Asked) {
  const day = lastDayOf(asked, today())
  return useQuery({
    queryKey: ['silent', unit, day],
    enabled: asked.view !== 'as-was',
    async queryFn({ signal }) {
      const query = { unit, indicatorId: ANY, from: day, until: day }
      return (await lantoa.reporting.getCampaignBoard({ query, signal }).orThrow()).silent
    },
  })
}
