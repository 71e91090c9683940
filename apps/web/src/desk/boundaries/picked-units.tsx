import type { Day } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { Button } from '../../look/button.tsx'
import { say } from '../../words/words.ts'
import type { PickedPart } from './step-form.ts'
import { UnitPicker } from './unit-picker.tsx'

type PickedUnitsProps = {
  label: string
  units: readonly PickedPart[]
  many: boolean
  /** Whether a part of a unit may be meant. */
  parts: boolean
  asOf: Day | undefined
  onChange: (units: readonly PickedPart[]) => void
}

/** The units that were picked, each to be taken out again, and the search for the next one. */
export function PickedUnits({ label, units, many, parts, asOf, onChange }: PickedUnitsProps) {
  return (
    <>
      {units.length === 0 ? null : (
        <ul class="picked" aria-label={label}>
          {units.map((unit) => (
            <li key={unit.code}>
              <span>
                {unitTitle(unit)} ({unit.code})
              </span>
              {parts ? (
                <label class="form-choice">
                  <input
                    type="checkbox"
                    checked={unit.extent === 'partial'}
                    onChange={(event) => {
                      const extent = event.currentTarget.checked ? 'partial' : 'full'
                      onChange(units.map((one) => (one === unit ? { ...unit, extent } : one)))
                    }}
                  />
                  {say('step.only-part')}
                </label>
              ) : null}
              <Button onClick={() => onChange(units.filter((one) => one !== unit))}>
                {say('picker.out')} <span class="unseen">{unit.code}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {many || units.length === 0 ? (
        <UnitPicker
          label={label}
          asOf={asOf}
          onPick={(picked) => {
            const others = units.filter(({ code }) => code !== picked.code)
            onChange([...others, { ...picked, extent: 'full' }])
          }}
        />
      ) : null}
    </>
  )
}
