import { LantoaError, type Problem } from '@lantoa/sdk'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa, logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { problemIn } from '../problem/way-on.ts'
import { devicesAddress } from './address.ts'
import { type Device, REASONS, type Reason, teamNames } from './device-words.ts'
import '../time/time-form.css'

type RevokeQuestionProps = { device: Device; onDone: () => void; onCancel: () => void }

/** Asks before a phone is to delete what it holds, or may go on. */
export function RevokeQuestion({ device, onDone, onCancel }: RevokeQuestionProps) {
  const [problem, setProblem] = useState<Problem>()
  const [reason, setReason] = useState<Reason>('lost')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const isRevoked = device.revocation !== null
  const act = () =>
    (isRevoked ? restore(device) : revoke(device, reason)).then(onDone, (error) => setProblem(problemIn(error)))
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={onCancel}>
      <h2 id={heading}>
        {say(isRevoked ? 'device.restore-question' : 'device.revoke-question', {
          name: device.name,
          team: teamNames(device),
        })}
      </h2>
      <p>{say(isRevoked ? 'device.restore-what' : 'device.revoke-what')}</p>
      {isRevoked ? null : <ReasonField reason={reason} onChoose={setReason} />}
      {problem ? (
        <ProblemNotice
          problem={problem}
          todayAddress={devicesAddress()}
          onAgain={problem.code === 'precondition-failed' ? onDone : () => void act()}
          onLogIn={logIn}
        />
      ) : null}
      <Ways>
        <Button kind="main" onClick={() => void act()}>
          {say(isRevoked ? 'device.restore' : 'device.revoke')}
        </Button>
        <Button onClick={onCancel}>{say('device.cancel')}</Button>
      </Ways>
    </dialog>
  )
}

function ReasonField({ reason, onChoose }: { reason: Reason; onChoose: (reason: Reason) => void }) {
  const id = useId()
  return (
    <div class="time-form">
      <div class="field">
        <label for={id}>{say('device.reason')}</label>
        <select id={id} value={reason} onChange={({ currentTarget }) => onChoose(currentTarget.value as Reason)}>
          {Object.entries(REASONS).map(([value, word]) => (
            <option key={value} value={value}>
              {say(word)}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

async function revoke({ deviceId, version }: Device, reason: Reason): Promise<void> {
  const { error } = await lantoa.teams.revokeDevice({ params: { deviceId }, body: { reason }, ifMatch: version })
  if (error) throw new LantoaError('revokeDevice', error)
}

async function restore({ deviceId, version }: Device): Promise<void> {
  const { error } = await lantoa.teams.restoreDevice({ params: { deviceId }, ifMatch: version })
  if (error) throw new LantoaError('restoreDevice', error)
}
