import type { TargetedSubmitEvent } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '../../../look/button.tsx'
import { say } from '../../../words/words.ts'

type SearchProps = { label: string; words: string | undefined; onSearch: (words: string | undefined) => void }

/** What is typed stays on this page: it may be a name, and stands in no address. */
export function SearchForm({ label, words, onSearch }: SearchProps) {
  const id = useId()
  function search(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('words')).trim()
    onSearch(typed === '' ? undefined : typed)
  }
  return (
    <search>
      <form class="time-form" onSubmit={search}>
        <div class="field">
          <label for={id}>{label}</label>
          <input id={id} name="words" autocomplete="off" maxLength={100} />
        </div>
        <Button type="submit">{say('register.search')}</Button>
        {words === undefined ? null : <Button onClick={() => onSearch(undefined)}>{say('register.whole-list')}</Button>}
      </form>
    </search>
  )
}
