import type { SheetColumn } from '@lantoa/sheets/sheet'
import { useQuery } from '@tanstack/preact-query'
import { useId, useRef, useState } from 'preact/hooks'
import { Button } from '../../../look/button.tsx'
import { lantoa } from '../../../session/this-session.ts'
import { say } from '../../../words/words.ts'
import { problemIn, wayOn } from '../../problem/way-on.ts'
import { useAsked } from '../ask/use-asked.ts'
import { type FoundHome, type FoundHomes, findHomes, MOST, SHOWN, type Sought } from './find-homes.ts'
import type { Hamlet } from './hamlets.ts'
import { homeInWords } from './homes.ts'
import { labelOf } from './label-of.ts'
import '../../../look/pick-list.css'

export type HomeFieldProps = {
  column: SheetColumn
  /** The id of the home that is given already. */
  text: string
  wrong: string | undefined
  unit: string | undefined
  hamlets: readonly Hamlet[]
}

/** A home is picked by its address, its code or who lives there: its id stands on no paper. */
export function HomeField({ column, text, wrong, unit, hamlets }: HomeFieldProps) {
  const [home, setHome] = useState<Pick<FoundHome, 'id' | 'said'> | undefined>(
    text === '' ? undefined : { id: text, said: '' },
  )
  return (
    <fieldset class="field boxes home-field">
      <legend>{labelOf(column)}</legend>
      <input type="hidden" name={column.path} value={home?.id ?? ''} />
      {home ? (
        <>
          <Chosen home={home} />
          <Button onClick={() => setHome(undefined)}>{say('home-field.other')}</Button>
        </>
      ) : (
        <HomeSearch unit={unit} hamlets={hamlets} isWrong={wrong !== undefined} onPick={setHome} />
      )}
      {wrong === undefined ? null : <p class="warns">{wrong}</p>}
    </fieldset>
  )
}

/** One that the address of the page gave is read first. */
function Chosen({ home: { id, said } }: { home: Pick<FoundHome, 'id' | 'said'> }) {
  const { data } = useQuery({
    queryKey: ['home-given', id],
    queryFn: ({ signal }) => lantoa.identity.getHousehold({ params: { householdId: id }, signal }).orThrow(),
    enabled: said === '',
  })
  return <p>{said === '' ? (data ? homeInWords(data) : id) : said}</p>
}

type SearchProps = Pick<HomeFieldProps, 'unit' | 'hamlets'> & { isWrong: boolean; onPick: (home: FoundHome) => void }

function HomeSearch({ unit, hamlets, isWrong, onPick }: SearchProps) {
  const id = useId()
  const words = useRef<HTMLInputElement>(null)
  const [hamlet, setHamlet] = useState(unit?.includes('.') ? unit : undefined)
  const [sought, setSought] = useState<Sought | undefined>()
  const { answer } = useAsked(sought && JSON.stringify(sought), (signal) => findHomes(lantoa, sought as Sought, signal))
  function search(): void {
    const typed = words.current?.value.trim() ?? ''
    setSought(typed === '' ? undefined : { words: typed, unit, hamlet, most: SHOWN })
  }
  return (
    <>
      {hamlets.length === 0 ? null : (
        <>
          <label for={`${id}-in`}>{say('home-field.hamlet')}</label>
          <select id={`${id}-in`} onChange={({ currentTarget }) => setHamlet(currentTarget.value || undefined)}>
            <option value="">{say('home-field.no-hamlet')}</option>
            {hamlets.map(({ code, title }) => (
              <option key={code} value={code} selected={code === hamlet}>
                {title}
              </option>
            ))}
          </select>
        </>
      )}
      <label for={id}>{say('home-field.hint')}</label>
      <input
        id={id}
        ref={words}
        autocomplete="off"
        maxLength={100}
        aria-invalid={isWrong}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // The form around it is not sent by looking for a home.
          event.preventDefault()
          search()
        }}
      />
      <Button onClick={search}>{say('register.search')}</Button>
      {sought ? (
        <Found
          answer={answer}
          onPick={onPick}
          onMore={() => setSought({ ...sought, most: Math.min(sought.most + SHOWN, MOST) })}
        />
      ) : null}
    </>
  )
}

type FoundProps = {
  answer: { data: FoundHomes | undefined; error: unknown }
  onPick: SearchProps['onPick']
  onMore: () => void
}

function Found({ answer: { data, error }, onPick, onMore }: FoundProps) {
  if (data === undefined)
    return <p role="status">{error === null ? say('loading') : wayOn(problemIn(error)).sentence}</p>
  const { homes, isMore } = data
  return (
    <>
      <p role="status">{say(homes.length === 0 ? 'home-field.none' : 'home-field.found')}</p>
      <ul class="pick-list">
        {homes.map((home) => (
          <li key={home.key}>
            <button type="button" onClick={() => onPick(home)}>
              {home.said}
            </button>
          </li>
        ))}
      </ul>
      {isMore ? <Button onClick={onMore}>{say('home-field.more')}</Button> : null}
    </>
  )
}
