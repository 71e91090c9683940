import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say } from '../../words/field.ts'
import { Page } from '../look/page.tsx'
import { isPin } from './pin.ts'

type PinFormProps = {
  title: string
  hint?: string
  /** Why the last one was none. */
  wrong?: string | undefined
  busy: boolean
  does: string
  onPin: (pin: string) => void
  children?: ComponentChildren
}

/** Asks for six digits, with the phone's own keys. */
export function PinForm({ title, hint, wrong, busy, does, onPin, children }: PinFormProps) {
  const [pin, setPin] = useState('')
  const [short, setShort] = useState(false)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const said = short ? say('pin.six-digits') : wrong
  // What was wrong is not mended by adding to it.
  useEffect(() => {
    if (wrong !== undefined) setPin('')
  }, [wrong])
  useEffect(() => {
    if (said !== undefined) field.current?.focus()
  }, [said])
  return (
    <form
      class="pin-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setShort(!isPin(pin))
        if (isPin(pin) && !busy) onPin(pin)
      }}
    >
      <Page
        title={title}
        main={
          <Button kind="main" type="submit" disabled={busy}>
            {busy ? say('pin.busy') : does}
          </Button>
        }
      >
        {hint === undefined ? null : <p>{hint}</p>}
        <p id={`${id}-wrong`} role="alert" class="wrong">
          {said}
        </p>
        <label class="field-label" for={id}>
          {say('pin.label')}
        </label>
        <input
          ref={field}
          id={id}
          class="field-input pin"
          type="password"
          inputMode="numeric"
          autocomplete="off"
          maxLength={6}
          value={pin}
          aria-describedby={`${id}-wrong`}
          aria-invalid={said !== undefined}
          onInput={({ currentTarget }) => setPin(currentTarget.value)}
        />
        {children}
      </Page>
    </form>
  )
}
