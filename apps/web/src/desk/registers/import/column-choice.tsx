import { isNoColumn } from '@lantoa/sheets/columns'
import type { SheetColumn } from '@lantoa/sheets/sheet'
import { useId } from 'preact/hooks'
import { say } from '../../../words/words.ts'
import { headingOf } from '../show-field.ts'

type ChoiceProps = {
  columns: readonly SheetColumn[]
  headings: readonly string[]
  fields: readonly (string | undefined)[]
  onChoose: (fields: readonly (string | undefined)[]) => void
}

/** Which field each column of the list is; what nobody knows is left out until somebody says what it is. */
export function ColumnChoice({ columns, headings, fields, onChoose }: ChoiceProps) {
  const id = useId()
  const isUnclear = headings.some((heading, at) => fields[at] === undefined && !isNoColumn(heading.toLowerCase()))
  return (
    <details class="change" open={isUnclear}>
      <summary>{say('import.mapping')}</summary>
      <div class="fields-form">
        {headings.map((heading, at) => (
          <div class="field" key={at}>
            <label for={`${id}-${at}`}>
              {heading === '' ? say('import.no-heading', { at: String(at + 1) }) : heading}
            </label>
            <select
              id={`${id}-${at}`}
              onChange={({ currentTarget }) => onChoose(fields.with(at, currentTarget.value || undefined))}
            >
              <option value="">{say('import.left-out')}</option>
              {columns.map((column) => (
                <option
                  key={column.path}
                  value={column.path.toLowerCase()}
                  selected={fields[at] === column.path.toLowerCase()}
                >
                  {headingOf(column)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </details>
  )
}
