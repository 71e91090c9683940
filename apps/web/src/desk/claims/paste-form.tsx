import { CLAIM_COLUMNS } from '@lantoa/sheets/claim-row'
import type { TargetedSubmitEvent } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { say } from '../../words/words.ts'
import { readFile } from '../registers/import/read-file.ts'
import { type ReadTable, readTable } from '../registers/import/read-table.ts'
import '../../look/form.css'

/** Takes what was copied out of a spreadsheet, or a file of it. */
export function PasteForm({ onRead }: { onRead: (read: ReadTable) => void }) {
  const [text, file] = [useId(), useId()]
  const area = useRef<HTMLTextAreaElement>(null)
  async function take(chosen: File | undefined): Promise<void> {
    if (chosen) onRead(await readFile(chosen, CLAIM_COLUMNS))
  }
  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    onRead(readTable(area.current?.value ?? '', CLAIM_COLUMNS))
  }
  return (
    <form class="form" onSubmit={submit}>
      <div class="form-field">
        <label for={text}>{say('paste.here')}</label>
        <textarea id={text} ref={area} rows={8} spellcheck={false} />
      </div>
      <div class="form-field">
        <label for={file}>{say('import.file')}</label>
        <input
          id={file}
          type="file"
          accept=".xlsx,.csv,.tsv,.txt"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </div>
      <Ways>
        <Button type="submit" kind="main">
          {say('paste.read')}
        </Button>
      </Ways>
    </form>
  )
}
