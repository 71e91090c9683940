import type { TargetedSubmitEvent } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '../../../look/button.tsx'
import { say } from '../../../words/words.ts'
import type { RegisterAsked } from '../addresses.ts'
import { filterOf, type Screen } from '../screens/screen.ts'
import { headingOf, showChoice } from '../show-field.ts'

type Filters = NonNullable<RegisterAsked['filters']>
type FiltersProps = { screen: Screen; chosen: Filters; onChoose: (filters: Filters) => void }

/** Shows only what has the chosen values. */
export function ChoiceFilters({ screen, chosen, onChoose }: FiltersProps) {
  const id = useId()
  if (screen.list.filters.length === 0) return null
  function choose(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = screen.list.filters.map((path) => [path, String(form.get(path) ?? '')] as const)
    onChoose(Object.fromEntries(said.filter(([, value]) => value !== '')))
  }
  return (
    <form class="time-form" onSubmit={choose}>
      {screen.list.filters.map((path) => {
        const column = filterOf(screen, path)
        if (!column) return null
        return (
          <div key={path} class="field">
            <label for={`${id}-${path}`}>{headingOf(column)}</label>
            <select id={`${id}-${path}`} name={path}>
              <option value="">{say('register.all')}</option>
              {(column.values ?? []).map((value) => (
                <option key={value} value={value} selected={chosen[path] === value}>
                  {showChoice(column, value)}
                </option>
              ))}
            </select>
          </div>
        )
      })}
      <Button type="submit">{say('register.filter')}</Button>
    </form>
  )
}
