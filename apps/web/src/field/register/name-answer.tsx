import { dayOf } from '@lantoa/vietnam/days'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say, type Word } from '../../words/field-later.ts'
import { TypedAnswer } from '../ask/typed-answer.tsx'
import { Camera } from '../scan/camera.tsx'
import { nameIn } from './answers.ts'
import { type OnCard, personOnCard } from './card.ts'

type NameAnswerProps = {
  name: string | undefined
  onAnswer: (given: Pick<OnCard, 'name'> & Partial<OnCard>) => void
  /** What one taps instead. */
  children: ComponentChildren
}

/** A name that is typed, or read with birth and sex from the code of an identity card. */
export function NameAnswer({ name, onAnswer, children }: NameAnswerProps) {
  const [scanning, setScanning] = useState(false)
  if (scanning) return <CardScan onPerson={onAnswer} onType={() => setScanning(false)} />
  return (
    <TypedAnswer
      label={say('person.name.how')}
      start={name}
      read={nameIn}
      onAnswer={(typed) => onAnswer({ name: typed })}
    >
      <Button onClick={() => setScanning(true)}>{say('card.scan')}</Button>
      {children}
    </TypedAnswer>
  )
}

function CardScan({ onPerson, onType }: { onPerson: (person: OnCard) => void; onType: () => void }) {
  const [wrong, setWrong] = useState<Word>()
  function read(text: string): void {
    const found = personOnCard(text, dayOf(new Date()))
    if ('wrong' in found) setWrong(found.wrong)
    else onPerson(found)
  }
  return (
    <>
      <p>{say('card.not-kept')}</p>
      <Camera how={say('card.how')} onText={read} />
      <p role="status">{wrong === undefined ? null : say(wrong)}</p>
      <div class="stack">
        <Button onClick={onType}>{say('card.type')}</Button>
      </div>
    </>
  )
}
