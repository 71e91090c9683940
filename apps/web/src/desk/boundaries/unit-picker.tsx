import type { Data } from '@lantoa/sdk'
import type { Day } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useEffect, useState } from 'preact/hooks'
import { TextField } from '../../look/text-field.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import type { Picked } from './step-form.ts'
import '../../look/pick-list.css'
import './unit-picker.css'

type Found = Data<'teams', 'searchUnits'>['items'][number]

/** Typing goes on: what nobody waits for is not asked. */
const PAUSE_MS = 250

type UnitPickerProps = {
  label: string
  /** The units as they were on this day; today without one. */
  asOf: Day | undefined
  onPick: (unit: Picked) => void
}

/** Finds a unit by name or code; what is found stands beneath as buttons. */
export function UnitPicker({ label, asOf, onPick }: UnitPickerProps) {
  const [picks, setPicks] = useState(0)
  const [text, setText] = useState('')
  const q = useSettled(text.trim())
  const { data, error } = useQuery({
    queryKey: ['units-found', q, asOf],
    enabled: q !== '',
    queryFn: ({ signal }) => lantoa.teams.searchUnits({ query: { q, asOf }, signal }).orThrow(),
  })
  const found = data?.items.filter(({ validTo }) => validTo === undefined)
  function pick({ code, kind, name }: Found): void {
    onPick({ code, kind, name })
    setText('')
    setPicks(picks + 1)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field must not send the form around it
    <div
      class="unit-picker"
      onKeyDown={(event) => event.key === 'Enter' && isField(event.target) && event.preventDefault()}
    >
      <TextField key={picks} name="unit" label={label} hint={say('picker.hint')} onInput={setText} />
      {q === '' ? null : (
        <>
          <p role="status" class="quiet">
            {error
              ? say('picker.failed')
              : found
                ? say('picker.found', { count: String(found.length) })
                : say('act.doing')}
          </p>
          <ul class="pick-list">
            {(found ?? []).map((unit) => (
              <li key={`${unit.code} ${unit.validFrom}`}>
                <button type="button" onClick={() => pick(unit)}>
                  {foundInWords(unit)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function foundInWords({ ancestors, ...unit }: Found): string {
  return [`${unitTitle(unit)} (${unit.code})`, ...ancestors.map(unitTitle)].join(', ')
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return text === '' ? '' : settled
}
