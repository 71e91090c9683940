import { unitTitle } from '@lantoa/vietnam/unit-names'
import type { TargetedSubmitEvent } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say } from '../../words/words.ts'
import { withinReach } from '../top/reach.ts'
import type { Place } from './gather-place.ts'

type UnitFormProps = { place: Place; units: readonly string[]; onChoose: (unit: string) => void }

/** The unit itself, those above as far as one's own go, and those right beneath. */
export function UnitForm({ place: { unit, beneath }, units, onChoose }: UnitFormProps) {
  const id = useId()
  const offered = [...withinReach(unit.ancestors, units), unit, ...beneath]
  function choose(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    onChoose(String(new FormData(event.currentTarget).get('unit')))
  }
  return (
    <form class="time-form" onSubmit={choose}>
      <div class="field">
        <label for={id}>{say('children.unit')}</label>
        <select id={id} name="unit">
          {offered.map((each) => (
            <option key={each.code} value={each.code} selected={each.code === unit.code}>
              {unitTitle(each)}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit">{say('list.choose')}</Button>
    </form>
  )
}
