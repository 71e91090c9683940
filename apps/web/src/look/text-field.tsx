import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './form.css'

type Common = {
  name: string
  label: string
  /** How it is written, where that is not plain. */
  hint?: string | undefined
  /** What is wrong with what stands in it. */
  wrong?: string | undefined
}
type TextFieldProps = Common & {
  value?: string | undefined
  onInput?: (text: string) => void
  mode?: 'text' | 'numeric' | 'decimal'
}

/** A line of text with its name above and what is to know of it beneath. */
export function TextField({ value, onInput, mode = 'text', ...common }: TextFieldProps) {
  return (
    <Field {...common}>
      {(parts) => (
        <input
          {...parts}
          inputMode={mode}
          autocomplete="off"
          defaultValue={value}
          onInput={(event) => onInput?.(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

type SelectFieldProps = Common & {
  value?: string | undefined
  choices: readonly (readonly [value: string, label: string])[]
  onChoose?: (value: string) => void
}

export function SelectField({ value, choices, onChoose, ...common }: SelectFieldProps) {
  return (
    <Field {...common}>
      {(parts) => (
        <select {...parts} onChange={(event) => onChoose?.(event.currentTarget.value)}>
          {choices.map(([each, label]) => (
            <option key={each} value={each} selected={each === value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type Parts = { id: string; name: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }

function Field({ name, label, hint, wrong, children }: Common & { children: (parts: Parts) => ComponentChildren }) {
  const id = useId()
  const beside = wrong ?? hint
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      {children({
        ...{ id, name, 'aria-invalid': wrong !== undefined },
        'aria-describedby': beside === undefined ? undefined : `${id}-beside`,
      })}
      {beside === undefined ? null : (
        <p id={`${id}-beside`} class={wrong === undefined ? 'quiet' : 'warns'}>
          {beside}
        </p>
      )}
    </div>
  )
}
