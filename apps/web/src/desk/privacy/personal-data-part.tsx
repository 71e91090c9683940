import { formatDay, isDay } from '@lantoa/vietnam/days'
import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { say, type Word } from '../../words/words.ts'
import { showInstant, today } from '../show/show-day.ts'
import { fieldInWords } from './field-words.ts'
import type { PersonalData } from './gather-data.ts'

/** All that is kept of a person, to be printed or handed over as a file. */
export function PersonalDataPart({ data }: { data: PersonalData }) {
  return (
    <section aria-label={say('privacy.data')}>
      <Ways>
        <Button kind="main" onClick={() => print()}>
          {say('privacy.print')}
        </Button>
        <Button onClick={() => saveJson(data)}>{say('privacy.save')}</Button>
      </Ways>
      {PARTS.map(([word, of]) => (
        <section key={word}>
          <h2>{say(word)}</h2>
          <Lines value={of(data)} />
        </section>
      ))}
    </section>
  )
}

const PARTS: readonly (readonly [Word, (data: PersonalData) => unknown])[] = [
  ['privacy.of-identity', ({ identity }) => identity],
  ['privacy.of-payments', ({ payments }) => payments],
  ['privacy.of-teams', ({ teams }) => teams],
]

/** Whatever a service keeps, field by field, also what comes in a later release. */
function Lines({ value }: { value: unknown }) {
  if (typeof value !== 'object' || value === null) return <>{showValue(value)}</>
  return (
    <ul>
      {Object.entries(value).map(([name, part]) => (
        <li key={name}>
          {Array.isArray(value) ? '' : `${fieldInWords(name)}: `}
          <Lines value={part} />
        </li>
      ))}
    </ul>
  )
}

/** Days, hours and yes or no as people write them; codes as they are. */
function showValue(value: unknown): string {
  if (value === null) return '–'
  if (typeof value === 'boolean') return say(value ? 'privacy.yes' : 'privacy.no')
  const text = String(value)
  if (isDay(text)) return formatDay(text)
  return /^\d{4}-\d\d-\d\dT.*Z$/.test(text) ? showInstant(text, today()) : text
}

/** The file is named after no person. */
function saveJson(data: PersonalData): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: 'du-lieu-ca-nhan.json' })
  link.click()
  URL.revokeObjectURL(address)
}
