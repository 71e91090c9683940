import { useEffect } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import type { Locker } from '../../phone/locker.ts'
import { say } from '../../words/field-later.ts'
import { addressInWords, birthYear, homeTitle } from '../home/home-in-words.ts'
import { Page } from '../look/page.tsx'
import { Read } from '../open/use-work.tsx'
import type { NewPerson } from './decide.ts'
import { homesAt, namesakesIn, type Resembling } from './resembling.ts'

/** More than these nobody compares at a door. */
const SHOWN = 5

/** What of the phone may be what is being written down: at one address, or of one name and year. */
export type Sought = {
  hamlet: string
  address?: { number: string; lane: string }
  person?: NewPerson
  /** The home that the person is being written down in. */
  home?: string
}

type ResemblingProps = {
  /** Names one search among others. */
  question: string
  sought: Sought
  back: string
  /** It is that one. */
  onOpen: (found: Resembling) => void
  /** None of them; `unasked`: there is none. */
  onOther: (unasked: boolean) => void
  /** She lives here by now, so she is not written down a second time. */
  onLeaveOut?: () => void
}

/** What is known already is shown before it is written down a second time; where nothing resembles it, nothing is asked. */
export function ResemblingPage({ question, sought, ...page }: ResemblingProps) {
  return (
    <Read question={question} read={(locker) => gatherResembling(locker, sought)}>
      {(found) => (found.length === 0 ? <Onward onOther={page.onOther} /> : <Choice found={found} {...page} />)}
    </Read>
  )
}

/** A name is looked for in all hamlets of the phone, an address in its own. */
async function gatherResembling(locker: Locker, { hamlet, address, person, home = '' }: Sought): Promise<Resembling[]> {
  const near = await locker.homes(hamlet)
  if (address) return homesAt(near, address)
  if (!person) return []
  const known = new Set(near.map(({ householdId }) => householdId))
  const far = (await locker.search(person.name)).filter(({ householdId }) => !known.has(householdId))
  return namesakesIn([...near, ...far], { ...person, householdId: home, hamletCode: hamlet })
}

function Onward({ onOther }: Pick<ResemblingProps, 'onOther'>) {
  useEffect(() => onOther(true), [])
  return null
}

function Choice({
  found,
  back,
  onOpen,
  onOther,
  onLeaveOut,
}: Omit<ResemblingProps, 'question' | 'sought'> & { found: readonly Resembling[] }) {
  const ofPerson = found.some(({ person }) => person !== undefined)
  return (
    <Page
      title={say(ofPerson ? 'same' : 'known')}
      back={back}
      main={
        <Button kind="main" onClick={() => onOther(false)}>
          {say(ofPerson ? 'same.other' : 'known.other')}
        </Button>
      }
    >
      <ul class="list">
        {found.slice(0, SHOWN).map((one) => (
          <li key={`${one.home.householdId} ${one.person?.residentId}`}>
            <Known {...one} onOpen={() => onOpen(one)} />
          </li>
        ))}
      </ul>
      <p>{say(ofPerson ? 'same.what' : 'known.what')}</p>
      {onLeaveOut === undefined ? null : (
        <div class="stack">
          <Button onClick={onLeaveOut}>{say('same.moved')}</Button>
        </div>
      )}
    </Page>
  )
}

function Known({ home, person, onOpen }: Resembling & { onOpen: () => void }) {
  const others = home.people.filter((one) => one !== person).map(({ name }) => name)
  return (
    <div class="row">
      <strong>{person ? person.name : homeTitle(home)}</strong>
      {person ? <span>{say('person.born', { year: birthYear(person) })}</span> : null}
      {person && homeTitle(home) !== say('home.of', { name: person.name }) ? <span>{homeTitle(home)}</span> : null}
      <span>{addressInWords(home)}</span>
      <span>{others.join(', ')}</span>
      <div class="stack">
        <Button onClick={onOpen}>{say(person ? 'same.open' : 'known.open')}</Button>
      </div>
    </div>
  )
}
