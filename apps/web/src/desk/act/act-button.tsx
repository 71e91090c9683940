import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { useUnsaved } from '../../look/unsaved.ts'
import { say } from '../../words/words.ts'
import { Refusal } from './refusal.tsx'
import type { Sentence } from './sentences.ts'
import { type Came, useAct } from './use-act.ts'
import './act.css'

type ActButtonProps<Value> = {
  label: string
  kind?: 'main' | 'plain'
  /** What is asked before it is done. */
  question: string
  /** What it will do, and what else it has to be given. */
  children?: ComponentChildren
  act: () => Promise<Came<Value>>
  own: Readonly<Record<string, Sentence>>
  onDone: (value: Value) => void
  onReread: () => void
}

/** Asks before it does something, and says in the same place why it could not. */
export function ActButton<Value>({ label, kind, onDone, onReread, ...rest }: ActButtonProps<Value>) {
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button kind={kind ?? 'main'} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {asking ? (
        <Asking
          label={label}
          onClose={close}
          onDone={(value: Value) => {
            close()
            onDone(value)
          }}
          onReread={() => {
            close()
            onReread()
          }}
          {...rest}
        />
      ) : null}
    </>
  )
}

type AskingProps<Value> = Omit<ActButtonProps<Value>, 'kind'> & { onClose: () => void }

function Asking<Value>({ label, question, children, act, own, onDone, onReread, onClose }: AskingProps<Value>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const { doing, problem, run } = useAct(act, onDone)
  const [isTyped, setTyped] = useState(false)
  useUnsaved(isTyped)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="asking" aria-labelledby={title} onClose={onClose}>
      <form
        noValidate
        onInput={() => setTyped(true)}
        onSubmit={(event) => {
          event.preventDefault()
          void run()
        }}
      >
        <h2 id={title}>{question}</h2>
        {children}
        {problem ? <Refusal problem={problem} own={own} onReread={onReread} /> : null}
        {doing ? <p role="status">{say('act.doing')}</p> : null}
        <Ways>
          <Button type="submit" kind="main" disabled={doing}>
            {label}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{say('act.back')}</Button>
        </Ways>
      </form>
    </dialog>
  )
}
