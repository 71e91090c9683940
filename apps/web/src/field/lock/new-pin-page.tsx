import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { makeLocker } from '../../phone/lockers.ts'
import { say } from '../../words/field.ts'
import { forgetLogin, showStage, workWith } from '../open/this-phone.ts'
import { isEasyPin } from './pin.ts'
import { PinForm } from './pin-form.tsx'

type NewPinProps = { subject: string; lost: number; kept: number }

/** Whoever is new on this phone makes a PIN, twice the same. */
export function NewPinPage({ subject, lost, kept }: NewPinProps) {
  const [first, setFirst] = useState<string>()
  const [wrong, setWrong] = useState<string>()
  const [busy, setBusy] = useState(false)

  function choose(pin: string): void {
    setWrong(isEasyPin(pin) ? say('pin.easy') : undefined)
    if (!isEasyPin(pin)) setFirst(pin)
  }
  async function repeat(pin: string): Promise<void> {
    if (pin !== first) {
      setFirst(undefined)
      return setWrong(say('pin.differs'))
    }
    setBusy(true)
    try {
      await workWith(await makeLocker(subject, pin))
    } catch {
      setBusy(false)
      setWrong(say('pin.not-kept'))
      // Where the locker was made and only the rest failed, its PIN is asked for.
      await showStage()
    }
  }

  if (first === undefined) {
    const hints = [
      ...(kept > 0 ? [say('pin.kept', { count: String(kept) })] : []),
      lost > 0 ? say('pin.lost', { count: String(lost) }) : say('pin.why'),
    ]
    return (
      <PinForm
        key="first"
        title={say('pin.new')}
        hint={hints.join(' ')}
        wrong={wrong}
        busy={false}
        does={say('pin.next')}
        onPin={choose}
      >
        <div class="stack below">
          <Button onClick={() => void forgetLogin()}>{say('pin.not-me')}</Button>
        </div>
      </PinForm>
    )
  }
  return (
    <PinForm
      key="again"
      title={say('pin.again')}
      wrong={wrong}
      busy={busy}
      does={say('pin.keep')}
      onPin={(pin) => void repeat(pin)}
    />
  )
}
