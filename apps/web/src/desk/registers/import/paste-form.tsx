import { columnsOf, ownColumns, type Sheet } from '@lantoa/sheets/sheet'
import type { TargetedEvent, TargetedSubmitEvent } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '../../../look/button.tsx'
import { say } from '../../../words/words.ts'
import { headingOf } from '../show-field.ts'
import { readFile } from './read-file.ts'
import { type ReadTable, readTable } from './read-table.ts'

/** `text`: what was pasted; nothing where a file was chosen. */
type Took = (read: ReadTable, text: string) => void
type PasteProps = { sheet: Sheet; text: string; wrong: string | undefined; onRead: Took }

/** Where a list is pasted, or a file of it chosen. */
export function PasteForm({ sheet, text, wrong, onRead }: PasteProps) {
  const id = useId()
  const known = columnsOf(sheet)
  function read(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const pasted = String(new FormData(event.currentTarget).get('list'))
    onRead(readTable(pasted, known), pasted)
  }
  async function choose({ currentTarget }: TargetedEvent<HTMLInputElement>): Promise<void> {
    const file = currentTarget.files?.[0]
    if (file) onRead(await readFile(file, known), '')
  }
  const columns = ownColumns(sheet)
  return (
    <form class="paste-form" onSubmit={read}>
      <p>{say('import.how')}</p>
      <p class="quiet">
        {say('import.columns', {
          columns: columns.map((one) => (one.required ? `${headingOf(one)}*` : headingOf(one))).join(' · '),
        })}
      </p>
      <label for={id}>{say('import.paste')}</label>
      <textarea id={id} name="list" rows={10} spellcheck={false} autocomplete="off" defaultValue={text} />
      <label for={`${id}-file`}>{say('import.file')}</label>
      <input id={`${id}-file`} type="file" accept=".csv,.txt,.xlsx" onChange={(event) => void choose(event)} />
      {wrong === undefined ? null : (
        <p role="alert" class="warns">
          {wrong}
        </p>
      )}
      <div>
        <Button kind="main" type="submit">
          {say('import.read')}
        </Button>
      </div>
    </form>
  )
}
