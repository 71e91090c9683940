import { useQuery } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { Notice, Ways } from '../../look/notice.tsx'
import { useUnsaved } from '../../look/unsaved.ts'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { claimImportAddress, claimsAddress } from '../address.ts'
import { IndicatorsUnread } from '../indicator/indicators-unread.tsx'
import { Answer } from '../problem/answer.tsx'
import { showNumber } from '../show/show-number.ts'
import { ClaimPreview } from './claim-preview.tsx'
import type { ClaimLine } from './read-claims.ts'
import { RowProblems } from './row-problems.tsx'
import { type Checked, sendClaims } from './send-claims.ts'
import { CLAIM_SENTENCES } from './sentences.ts'

/** What would become of the claims; they are recorded once all of them are good. */
export function CheckPart({ lines }: { lines: readonly ClaimLine[] }) {
  const [recorded, setRecorded] = useState<number>()
  useUnsaved(recorded === undefined)
  const answer = useQuery({
    queryKey: ['claims-checked', lines],
    gcTime: 0,
    queryFn: ({ signal }) => sendClaims(lantoa, 'checkClaimBatch', lines, signal),
  })
  if (recorded !== undefined) {
    return (
      <Notice title={say('import.done', { count: showNumber(recorded) })}>
        <a href={claimsAddress()}>{say('claims.all')}</a>
      </Notice>
    )
  }
  return (
    <Answer answer={answer} unit="" asked={{}} todayAddress={claimImportAddress()}>
      {(checked) => <Verdict checked={checked} lines={lines} onRecorded={setRecorded} />}
    </Answer>
  )
}

type VerdictProps = { checked: Checked; lines: readonly ClaimLine[]; onRecorded: (count: number) => void }

function Verdict({ checked: { claims, refused }, lines, onRecorded }: VerdictProps) {
  const forget = useForget()
  const flagged = claims.filter(({ claim }) => claim.flags.length > 0).length
  if (refused.length > 0) {
    return (
      <>
        <Notice urgent title={say('paste.wrong')} />
        <RowProblems rows={refused} />
      </>
    )
  }
  const count = showNumber(claims.length)
  return (
    <>
      <Notice title={say('import.good', { count, flagged: showNumber(flagged) })} />
      <IndicatorsUnread />
      <ClaimPreview claims={claims} />
      <Ways>
        <ActButton
          label={say('import.do', { count })}
          question={say('import.ask', { count })}
          act={async () => record(lines)}
          own={CLAIM_SENTENCES}
          onDone={(sent) => {
            forget.onTheWay()
            onRecorded(sent)
          }}
          onReread={forget.here}
        >
          <p>{say('import.what')}</p>
        </ActButton>
      </Ways>
    </>
  )
}

/** What is refused behind a check was changed meanwhile: the first of these says why. */
async function record(lines: readonly ClaimLine[]) {
  const { claims, problem } = await sendClaims(lantoa, 'recordClaimBatch', lines)
  return problem ? { error: problem } : { data: claims.length }
}
