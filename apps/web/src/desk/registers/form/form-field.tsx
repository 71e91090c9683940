import type { SheetColumn } from '@lantoa/sheets/sheet'
import { useId } from 'preact/hooks'
import { say } from '../../../words/words.ts'
import { screenCalled } from '../screens/screens.ts'
import { headingOf } from '../show-field.ts'
import { AttendeeField } from './attendee-field.tsx'
import type { Hamlet } from './hamlets.ts'
import { HomeField } from './home-field.tsx'
import { labelOf } from './label-of.ts'
import { type Option, optionsOf } from './options-of.ts'
import { ThingField } from './thing-field.tsx'

type FieldProps = { column: SheetColumn; text: string; wrong: string | undefined }
type AnyFieldProps = FieldProps & { unit: string | undefined; hamlets: readonly Hamlet[] }

/** One field of a form, with what is wrong with it beside it. */
export function FormField({ unit, hamlets, ...props }: AnyFieldProps) {
  const { kind, of, path } = props.column
  const options = optionsOf(props.column, props.text, hamlets)
  if (kind === 'reference' && of === 'household') return <HomeField {...props} unit={unit} hamlets={hamlets} />
  if (path === 'attendeeId') return <AttendeeField {...props} unit={unit} />
  const chosen = chosenIn(path, unit)
  if (chosen) return <ThingField {...props} {...chosen} />
  if (kind === 'yes-no') return <YesNo {...props} />
  if (options && (kind === 'choices' || kind === 'units')) return <Boxes {...props} options={options} />
  return <LabelledField {...props} options={options} />
}

/** Fields that hold one of few things, which have names that say which one is meant: of all units, or of one. */
const CHOSEN_BY_NAME: Readonly<Record<string, { register: string; ofUnit: boolean }>> = {
  programmeId: { register: 'programmes', ofUnit: false },
  courseId: { register: 'courses', ofUnit: false },
  organiserId: { register: 'bodies', ofUnit: true },
  parentId: { register: 'organisations', ofUnit: false },
  organisationId: { register: 'organisations', ofUnit: false },
  planId: { register: 'plans', ofUnit: false },
  superiorPlanId: { register: 'plans', ofUnit: false },
  actId: { register: 'legal-acts', ofUnit: false },
  superiorActId: { register: 'legal-acts', ofUnit: false },
}

function chosenIn(path: string, unit: string | undefined) {
  const { register = '', ofUnit = false } = CHOSEN_BY_NAME[path] ?? {}
  const screen = screenCalled(register)
  // Without its unit nobody knows which ones to offer: the code is typed.
  return screen && (unit !== undefined || !ofUnit) ? { screen, unit: ofUnit ? unit : undefined } : undefined
}

function LabelledField({ column, text, wrong, options }: FieldProps & { options: readonly Option[] | undefined }) {
  const id = useId()
  const beside = wrong ?? hintOf(column)
  const common = {
    ...{ id, name: column.path, 'aria-invalid': wrong !== undefined },
    ...(beside === undefined ? {} : { 'aria-describedby': `${id}-beside` }),
  }
  return (
    <div class="field">
      <label for={id}>{labelOf(column)}</label>
      {options ? (
        <select {...common}>
          <option value="">{say(column.required ? 'register.choose' : 'register.empty')}</option>
          {options.map(({ value, title }) => (
            <option key={value} value={value} selected={value === text}>
              {title}
            </option>
          ))}
        </select>
      ) : column.lines ? (
        <textarea {...common} rows={12} autocomplete="off" defaultValue={text} />
      ) : (
        <input {...common} autocomplete="off" defaultValue={text} />
      )}
      {beside === undefined ? null : (
        <p id={`${id}-beside`} class={wrong === undefined ? 'quiet' : 'warns'}>
          {beside}
        </p>
      )}
    </div>
  )
}

function Boxes({ column, text, wrong, options }: FieldProps & { options: readonly Option[] }) {
  const ticked = text.split('; ')
  return (
    <fieldset class="field boxes">
      <legend>{labelOf(column)}</legend>
      {options.map(({ value, title }) => (
        <label key={value}>
          <input type="checkbox" name={column.path} value={value} defaultChecked={ticked.includes(value)} /> {title}
        </label>
      ))}
      {wrong === undefined ? null : <p class="warns">{wrong}</p>}
    </fieldset>
  )
}

function YesNo({ column, text }: FieldProps) {
  return (
    <div class="field boxes">
      <label>
        <input type="checkbox" name={column.path} value="có" defaultChecked={text === 'có'} /> {headingOf(column)}
      </label>
    </div>
  )
}

function hintOf({ kind, unseen }: SheetColumn): string | undefined {
  if (unseen) return say('register.personal-number')
  if (kind === 'texts') return say('register.several')
  if (kind === 'instant') return say('wanted.instant')
  if (kind === 'counts') return say('wanted.counts')
  if (kind === 'partners') return say('wanted.partners')
  return kind === 'day' ? say('time.form') : undefined
}
