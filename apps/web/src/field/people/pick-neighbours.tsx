import { fold } from '@lantoa/vietnam/text'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { say } from '../../words/field-later.ts'
import type { Neighbour } from './neighbours.ts'
import { Tick, turned } from './tick.tsx'

/** As many as somebody scrolls through; letters find the others. */
const SHOWN = 60

type PickProps = {
  people: readonly Neighbour[]
  legend: string
  /** Who stays ticked: it was saved. */
  saved: ReadonlySet<string>
  ticked: readonly string[]
  onTick: (ticked: string[]) => void
  /** Who was found beyond this phone, by whatever letters. */
  elsewhere?: readonly Neighbour[]
  /** How others are found by the letters that were typed. */
  more?: (sought: string) => ComponentChildren
}

const NOBODY: readonly Neighbour[] = []

/** People around here, found by letters of their names, each by a tap. */
export function PickNeighbours({ people, legend, saved, ticked, onTick, elsewhere = NOBODY, more }: PickProps) {
  const [sought, setSought] = useState('')
  const letters = fold(sought.trim())
  const known = people.filter(({ name }) => fold(name).includes(letters))
  const found = [...elsewhere, ...known]
  return (
    <>
      <label class="field-label">
        {say('session.find')}
        <input
          class="field-input"
          type="search"
          autocomplete="off"
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
      </label>
      {people.length === 0 ? <p>{say('session.nobody')}</p> : null}
      <fieldset class="answers stack">
        <legend>{legend}</legend>
        {found.slice(0, SHOWN).map((one) => (
          <Tick
            key={one.residentId}
            text={[one.name, yearOf(one), ...(elsewhere.includes(one) ? [one.hamletCode] : [])].join(', ')}
            isOn={saved.has(one.residentId) || ticked.includes(one.residentId)}
            isFixed={saved.has(one.residentId)}
            onTurn={() => onTick(turned(ticked, one.residentId))}
          />
        ))}
      </fieldset>
      {found.length > SHOWN ? <p>{say('session.more')}</p> : null}
      {more?.(sought)}
    </>
  )
}

/** Namesakes are told apart by it. */
function yearOf({ birth }: Neighbour): string {
  return 'date' in birth && birth.date ? birth.date.slice(0, 4) : String('year' in birth ? birth.year : '')
}
