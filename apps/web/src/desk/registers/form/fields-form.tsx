import { LantoaError } from '@lantoa/sdk'
import type { SheetColumn } from '@lantoa/sheets/sheet'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../../look/button.tsx'
import { Notice } from '../../../look/notice.tsx'
import { useUnsaved } from '../../../look/unsaved.ts'
import { logIn } from '../../../session/this-session.ts'
import { say } from '../../../words/words.ts'
import { LogInButton } from '../../problem/log-in-button.tsx'
import { problemIn, wayOn } from '../../problem/way-on.ts'
import type { Alike } from './alike.ts'
import { AlikeNotice } from './alike-notice.tsx'
import type { Unread } from './bodies.ts'
import { FormField } from './form-field.tsx'
import { useHamlets } from './hamlets.ts'
import { type Refused, refusedBy, unreadIn } from './refusals.ts'
import { type Texts, textsIn } from './texts.ts'

/** What became of what was sent: a sentence, the fields that could not be read, or what may be the same thing. */
export type Sent = { readonly done: string } | { readonly wrong: readonly Unread[] } | { readonly alike: Alike }

type FormProps = {
  columns: readonly SheetColumn[]
  texts: Texts
  submit: string
  /** Whose hamlets are offered; without one their codes are typed. */
  unit?: string | undefined
  /** `anyway`: whoever sends it has seen what may be the same thing. */
  onSend: (typed: Texts, anyway: boolean) => Promise<Sent>
  /** Hears of a refusal, before its sentence is shown. */
  onRefused?: (code: string) => void
  /** Hears whether something stands in it that was not sent. */
  onTyped?: (isTyped: boolean) => void
}
type State = {
  readonly refused?: Refused
  readonly needsLogin?: boolean
  readonly done?: string
  readonly alike?: Alike
  readonly sending?: true
}

/** A form of declared fields. What is refused is said above the button and beside each field, and what was typed stays. */
export function FieldsForm({ columns, texts, submit, unit, onSend, onRefused, onTyped }: FormProps) {
  const [state, setState] = useState<State>({})
  const [isTyped, setTyped] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const hamlets = useHamlets(unit)
  const wrong = state.refused?.fields ?? {}
  useUnsaved(isTyped)
  useEffect(() => {
    onTyped?.(isTyped)
    return () => onTyped?.(false)
  }, [isTyped])
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [state.refused])
  async function send(anyway: boolean): Promise<void> {
    if (state.sending || !form.current) return
    const typed = textsIn(columns, new FormData(form.current))
    setState({ sending: true })
    try {
      const sent = await onSend(typed, anyway)
      if ('wrong' in sent) setState({ refused: unreadIn(sent.wrong, columns) })
      else setState(sent)
      if ('done' in sent) setTyped(false)
    } catch (error) {
      const problem = error instanceof LantoaError ? error.problem : problemIn(error)
      onRefused?.(problem.code)
      setState({ refused: refusedBy(problem, columns), needsLogin: wayOn(problem).way === 'log-in' })
    }
  }
  // A field that came later would replace what was typed.
  if (hamlets === undefined) return <Notice title={say('loading')} />
  return (
    <form
      ref={form}
      class="fields-form"
      noValidate
      onInput={({ target }) => {
        setTyped(true)
        setState(withoutRemark(state, (target as HTMLInputElement).name))
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void send(false)
      }}
    >
      {columns.map((column) => (
        <FormField
          key={column.path}
          column={column}
          text={texts[column.path] ?? ''}
          wrong={wrong[column.path]}
          unit={unit}
          hamlets={hamlets}
        />
      ))}
      <Outcome state={state} onAnyway={() => void send(true)} />
      <Button kind="main" type="submit" disabled={state.sending === true}>
        {state.sending ? say('register.sending') : submit}
      </Button>
    </form>
  )
}

/** What was said of a field holds until somebody types there, and what looked like it until anything is changed. */
function withoutRemark({ alike: _alike, ...state }: State, name: string): State {
  if (state.refused?.fields[name] === undefined) return state
  const { [name]: _gone, ...fields } = state.refused.fields
  return { ...state, refused: { ...state.refused, fields } }
}

function Outcome({ state, onAnyway }: { state: State; onAnyway: () => void }) {
  const { refused, needsLogin, done, alike } = state
  return (
    <>
      {refused ? (
        <p role="alert" class="warns">
          {refused.sentence}
        </p>
      ) : null}
      {needsLogin ? <LogInButton onLogIn={logIn} /> : null}
      {alike ? <AlikeNotice alike={alike} onAnyway={onAnyway} /> : null}
      <p role="status">{done}</p>
    </>
  )
}
