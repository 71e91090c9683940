import { useEffect, useId, useState } from 'preact/hooks'
import { Button, LinkButton } from '../../look/button.tsx'
import type { HomeOnPhone } from '../../phone/home.ts'
import { say } from '../../words/field-later.ts'
import { addressInWords, homeTitle } from '../home/home-in-words.ts'
import { Page } from '../look/page.tsx'
import { Read, useWork } from '../open/use-work.tsx'
import { foundInWords, missingInWords } from './missing-in-words.ts'

/** As many as somebody scrolls through; more letters find fewer. */
const SHOWN = 30

/** `/field/search`: what is typed is a name, so it stands in no address. */
export function SearchPage() {
  const [text, setText] = useState('')
  const { locker } = useWork()
  const id = useId()
  // Whoever is about to type waits less. Where it cannot be made ready, the search itself says why.
  useEffect(() => void locker.prepareSearch().catch(() => undefined), [locker])
  const sought = text.trim()
  return (
    <Page title={say('search')} back="/field/">
      <label class="field-label" for={id}>
        {say('search.label')}
      </label>
      <input
        id={id}
        class="field-input"
        type="search"
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {sought === '' ? null : (
        <Read question={sought} read={(locker) => locker.search(sought)}>
          {(homes) => <Found homes={homes} />}
        </Read>
      )}
    </Page>
  )
}

function Found({ homes }: { homes: readonly HomeOnPhone[] }) {
  const { standing, fetch } = useWork()
  const missing = missingInWords(standing.value)
  if (homes.length === 0 && missing !== undefined)
    return (
      <>
        <p role="status">{missing}</p>
        <div class="stack">
          <Button onClick={fetch}>{say('fetch')}</Button>
        </div>
      </>
    )
  return (
    <>
      <p role="status">{foundInWords(homes.length, SHOWN)}</p>
      <ul class="list">
        {homes.slice(0, SHOWN).map((home) => (
          <li key={home.householdId}>
            <a class="row" href={`/field/h/${home.householdId}`}>
              <strong>{homeTitle(home)}</strong>
              <span>{addressInWords(home)}</span>
              <span>{home.people.map(({ name }) => name).join(', ')}</span>
            </a>
          </li>
        ))}
      </ul>
      {homes.length > SHOWN ? <p>{say('search.more')}</p> : null}
      <div class="stack">
        <LinkButton href="/field/new-home">{say('search.new-home')}</LinkButton>
      </div>
    </>
  )
}
