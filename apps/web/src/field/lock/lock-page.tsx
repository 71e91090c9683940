import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import type { Unsent } from '../../phone/left.ts'
import { type LockerFront, openLocker } from '../../phone/lockers.ts'
import { say } from '../../words/field.ts'
import { Page } from '../look/page.tsx'
import { showStage, workWith } from '../open/this-phone.ts'
import { SendFile } from '../phone/send-file.tsx'
import { ForgotPinPage } from './forgot-pin-page.tsx'
import { frontInWords } from './front-in-words.ts'
import { LanguageButton } from './language-button.tsx'
import { LogInButton } from './log-in-button.tsx'
import { PinForm } from './pin-form.tsx'
import { refusalInWords } from './refusal-in-words.ts'

type LockPageProps = { fronts: readonly LockerFront[]; own?: string | undefined }

/** What stands in front of the lockers: no names, and a PIN opens one. */
export function LockPage({ fronts, own }: LockPageProps) {
  const only = fronts.length === 1 && fronts[0]?.emptied === false && !fronts[0].evicted ? fronts[0].id : undefined
  const [chosen, choose] = useState(own ?? only)
  // One that was emptied since has no lock to open.
  const front = fronts.find(({ id, emptied, evicted }) => id === chosen && !emptied && !evicted)
  if (front)
    return (
      <OpenForm
        id={front.id}
        waiting={front}
        mine={front.id === own}
        alone={fronts.length === 1}
        onOther={() => choose(undefined)}
      />
    )
  return (
    <Page title={say('lock.whose')} main={<LogInButton />}>
      <ul class="list">
        {fronts.map((front, at) => (
          <li key={front.id}>
            <FrontRow front={front} number={at + 1} onChoose={() => choose(front.id)} />
          </li>
        ))}
      </ul>
      <Ways>
        <LanguageButton />
      </Ways>
    </Page>
  )
}

function FrontRow({ front, number, onChoose }: { front: LockerFront; number: number; onChoose: () => void }) {
  const { title, notes } = frontInWords(front, number)
  return (
    <div class="stack">
      {front.emptied || front.evicted ? <p class="row">{title}</p> : <Button onClick={onChoose}>{title}</Button>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {front.emptied && front.unsent > front.lost ? <SendFile id={front.id} /> : null}
    </div>
  )
}

type OpenFormProps = {
  id: string
  waiting: Unsent
  /** Its person has just logged in. */
  mine: boolean
  alone: boolean
  onOther: () => void
}

function OpenForm({ id, waiting, mine, alone, onOther }: OpenFormProps) {
  const [forgot, setForgot] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const [busy, setBusy] = useState(false)

  async function tryPin(pin: string): Promise<void> {
    setBusy(true)
    setWrong(undefined)
    try {
      const opened = await openLocker(id, pin)
      if (opened.ok) return await workWith(opened.locker)
      setWrong(refusalInWords(opened, waiting.lost, Date.now()))
      if (opened.why === 'emptied' || opened.why === 'evicted') await showStage()
    } catch {
      setWrong(say('lock.not-opened'))
    }
    setBusy(false)
  }

  if (forgot) return <ForgotPinPage id={id} waiting={waiting} mine={mine} onBack={() => setForgot(false)} />
  return (
    <PinForm
      title={say('lock.open')}
      wrong={wrong}
      busy={busy}
      does={say('lock.do-open')}
      onPin={(pin) => void tryPin(pin)}
    >
      <div class="stack below">
        {alone ? null : <Button onClick={onOther}>{say('lock.others')}</Button>}
        <Button onClick={() => setForgot(true)}>{say('forgot')}</Button>
        {waiting.unsent > waiting.lost ? <SendFile id={id} /> : null}
        <LogInButton word="lock.log-in" />
        <LanguageButton />
      </div>
    </PinForm>
  )
}
