import { useEffect, useState } from 'preact/hooks'
import { Button, LinkButton } from '../../look/button.tsx'
import { type LockerFront, listLockers } from '../../phone/lockers.ts'
import { say } from '../../words/field-later.ts'
import { frontInWords } from '../lock/front-in-words.ts'
import { LanguageButton } from '../lock/language-button.tsx'
import { Page } from '../look/page.tsx'
import { lockEverywhere } from '../open/this-phone.ts'
import { Trouble } from '../open/trouble.tsx'
import { useWork } from '../open/use-work.tsx'
import { OwnName } from './own-name.tsx'
import { PushChoice } from './push-choice.tsx'
import { SizeChoice } from './size-choice.tsx'
import { standingInWords } from './standing-in-words.ts'

/** `/field/phone`: how safe this phone is, who else works on it, letters, and the way out. */
export function PhonePage() {
  const { standing, fetch, logOut } = useWork()
  return (
    <Page
      title={say('phone')}
      back="/field/"
      main={
        <Button kind="main" onClick={() => void lockEverywhere()}>
          {say('phone.lock')}
        </Button>
      }
    >
      <SizeChoice />
      <div class="stack">
        <LinkButton href="/field/badge">{say('badge')}</LinkButton>
        <LanguageButton />
      </div>
      <h2>{say('phone.standing')}</h2>
      <Trouble />
      <ul class="list">
        {standingInWords(standing.value, new Date()).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div class="stack">
        <Button onClick={fetch}>{say('fetch')}</Button>
      </div>
      <h2>{say('device.title')}</h2>
      <OwnName />
      <PushChoice />
      <h2>{say('phone.people')}</h2>
      <Fronts />
      <h2>{say('phone.log-out')}</h2>
      <p>{say('phone.log-out-what')}</p>
      <div class="stack">
        <Button onClick={() => void logOut()}>{say('phone.log-out')}</Button>
      </div>
    </Page>
  )
}

function Fronts() {
  const [fronts, setFronts] = useState<readonly LockerFront[]>([])
  useEffect(() => {
    listLockers().then(setFronts, () => undefined)
  }, [])
  return (
    <ul class="list">
      {fronts.map((front, at) => {
        const { title, notes } = frontInWords(front, at + 1)
        return (
          <li key={front.id}>
            {title}
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
