import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { targetAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import type { Target } from '../unit/gather-unit.ts'
import { nothingToShare } from './nothing-to-share.ts'
import { ShareForm } from './share-form.tsx'

/** How a target is shared out over the units beneath. */
export function CascadePart({ target: { targetId, version }, counted }: { target: Target; counted: string }) {
  const answer = useQuery({
    queryKey: ['cascade', targetId, version],
    queryFn: ({ signal }) => lantoa.reporting.getTargetCascade({ params: { targetId }, signal }).orThrow(),
  })
  const nothing = nothingToShare(answer.error)
  return (
    <section class="section">
      <h2>{say('cascade.heading')}</h2>
      {nothing ? (
        <p>{say(nothing)}</p>
      ) : (
        <Answer answer={answer} unit="" asked={{}} todayAddress={targetAddress(targetId)}>
          {(cascade) =>
            cascade.children.length === 0 ? (
              <p>{say('children.none')}</p>
            ) : (
              <ShareForm
                key={cascade.children.map(({ target }) => target?.targetId).join()}
                cascade={cascade}
                counted={counted}
              />
            )
          }
        </Answer>
      )}
    </section>
  )
}
