import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { scorecardDraftAddress } from '../address.ts'
import { lastOfEach } from './last-of-each.ts'

type StartFromProps = { scorecardId: string; unit: string; from: string | undefined }

/** Whether a new scorecard begins with nothing, or with what an approved one says. Each way has its address. */
export function StartFrom({ scorecardId, unit, from }: StartFromProps) {
  const { data: approved = [] } = useQuery({
    queryKey: ['scorecards-approved', unit],
    queryFn: ({ signal }) =>
      Array.fromAsync(lantoa.reporting.listScorecards.all({ query: { unit, status: 'approved', limit: 500 }, signal })),
  })
  if (approved.length === 0) return null
  const current = (id: string | undefined) => (from === id ? 'true' : undefined)
  return (
    <nav class="view-choice section" aria-label={say('scorecard.start')}>
      <a href={scorecardDraftAddress(scorecardId, { unit })} aria-current={current(undefined)}>
        {say('scorecard.start-empty')}
      </a>
      {lastOfEach(approved).map(({ scorecardId: id, name, year }) => (
        <a key={id} href={scorecardDraftAddress(scorecardId, { unit, from: id })} aria-current={current(id)}>
          {say('scorecard.start-from', { name, year: String(year) })}
        </a>
      ))}
    </nav>
  )
}
