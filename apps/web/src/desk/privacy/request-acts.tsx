import type { Data } from '@lantoa/sdk'
import { useState } from 'preact/hooks'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import type { Sentence } from '../act/sentences.ts'
import { gatherData, type PersonalData } from './gather-data.ts'
import { PersonalDataPart } from './personal-data-part.tsx'

type RightsRequest = Data<'identity', 'getRightsRequest'>

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'legal-hold': ['privacy.refused-hold', 'leave'],
  'request-not-open': ['privacy.refused-not-open', 'reread'],
  'resident-merged': ['refusal.resident-merged', 'leave'],
  'unknown-request': ['privacy.refused-not-open', 'leave'],
}

/** What a request asks for is done by one button, which asks first. */
export function RequestActs({ request, onReread }: { request: RightsRequest; onReread: () => void }) {
  const [data, setData] = useState<PersonalData>()
  const [done, setDone] = useState<string>()
  const { residentId, rightsRequestId, kind, status } = request
  const params = { residentId }
  const body = { rightsRequestId }
  const common = { own: SENTENCES, onReread }
  const finish = (said: string) => () => {
    setDone(said)
    onReread()
  }
  if (data) return <PersonalDataPart data={data} />
  if (done !== undefined) return <p role="status">{done}</p>
  if (status !== 'in_progress') return <p>{say('privacy.begin-first')}</p>
  if (kind === 'see') {
    return (
      <Ways>
        <ActButton
          {...common}
          label={say('privacy.see')}
          question={say('privacy.see-ask')}
          act={() => gatherData(lantoa, residentId, rightsRequestId)}
          onDone={setData}
        >
          <p>{say('privacy.see-what')}</p>
        </ActButton>
      </Ways>
    )
  }
  if (kind === 'delete') {
    return (
      <Ways>
        <ActButton
          {...common}
          label={say('privacy.erase')}
          question={say('privacy.erase-ask')}
          act={() => lantoa.identity.eraseResident({ params, body })}
          onDone={finish(say('privacy.erased'))}
        >
          <p>{say('privacy.erase-what')}</p>
        </ActButton>
      </Ways>
    )
  }
  if (kind === 'correct') return null
  return (
    <Ways>
      <ActButton
        {...common}
        label={say('privacy.restrict')}
        question={say('privacy.restrict-ask')}
        act={() => lantoa.identity.restrictResident({ params, body })}
        onDone={finish(say('privacy.restricted'))}
      />
      <ActButton
        {...common}
        kind="plain"
        label={say('privacy.lift')}
        question={say('privacy.lift-ask')}
        act={() => lantoa.identity.liftRestriction({ params })}
        onDone={finish(say('privacy.lifted'))}
      />
    </Ways>
  )
}
