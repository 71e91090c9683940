import { BANKS } from '@lantoa/vietnam/banks'
import type { TargetedSubmitEvent } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Button } from '../../../look/button.tsx'
import { say, type Word } from '../../../words/print.ts'
import { type Field, type QrOrder, readOrder, type Wrong } from './read-order.ts'
import '../../time/time-form.css'

const TEXTS: readonly (readonly [Exclude<Field, 'bank'>, Word])[] = [
  ['number', 'qr.number'],
  ['name', 'qr.name'],
  ['amount', 'qr.amount'],
  ['purpose', 'qr.purpose'],
]

/** What is typed stays on this page: the form is sent nowhere, and the browser keeps nothing for the next time. */
export function OrderForm({ onOrder }: { onOrder: (order: QrOrder | undefined) => void }) {
  const [wrong, setWrong] = useState<Wrong>()
  function make(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const form = event.currentTarget
    const fields = new FormData(form)
    const typed = (name: Field) => String(fields.get(name) ?? '')
    const order = readOrder({
      ...{ bank: typed('bank'), number: typed('number'), name: typed('name') },
      ...{ amount: typed('amount'), purpose: typed('purpose') },
    })
    const isWrong = 'field' in order
    setWrong(isWrong ? order : undefined)
    onOrder(isWrong ? undefined : order)
    if (isWrong) form.querySelector<HTMLElement>(`[name=${order.field}]`)?.focus()
  }
  return (
    <form class="time-form qr-form" noValidate autocomplete="off" onSubmit={make}>
      <BankField wrong={wrong?.field === 'bank' ? wrong.word : undefined} />
      {TEXTS.map(([name, label]) => (
        <TextField key={name} name={name} label={label} wrong={wrong?.field === name ? wrong.word : undefined} />
      ))}
      <Button type="submit" kind="main">
        {say('qr.make')}
      </Button>
    </form>
  )
}

function BankField({ wrong }: { wrong: Word | undefined }) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{say('qr.bank')}</label>
      <select id={id} name="bank" aria-invalid={wrong !== undefined} aria-describedby={`${id}-wrong`}>
        <option value="">{say('qr.choose-bank')}</option>
        {BANKS.map(({ bin, name }) => (
          <option key={bin} value={bin}>
            {name}
          </option>
        ))}
      </select>
      <WrongNote id={`${id}-wrong`} wrong={wrong} />
    </div>
  )
}

function TextField({ name, label, wrong }: { name: Field; label: Word; wrong: Word | undefined }) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{say(label)}</label>
      <input
        id={id}
        name={name}
        autocomplete="off"
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-wrong`}
      />
      <WrongNote id={`${id}-wrong`} wrong={wrong} />
    </div>
  )
}

function WrongNote({ id, wrong }: { id: string; wrong: Word | undefined }) {
  return (
    <p id={id} class="warns">
      {wrong ? say(wrong) : ''}
    </p>
  )
}
