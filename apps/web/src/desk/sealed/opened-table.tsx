import { Button } from '../../look/button.tsx'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { UnitName } from '../listing/unit-name.tsx'
import { showInstant, today } from '../show/show-day.ts'
import { kindInWords } from './kind-in-words.ts'
import type { Opened, OpenedFile } from './open-records.ts'
import type { Result } from './send-records.ts'

type OpenedTableProps = {
  opened: OpenedFile
  results: ReadonlyMap<string, Result>
  sending: boolean
  onSend: () => void
}

/** What was in the file, without anybody's name, and what became of each. */
export function OpenedTable({ opened: { records, refused }, results, sending, onSend }: OpenedTableProps) {
  const sent = records.filter(({ id }) => results.get(id) === 'sent').length
  const columns: readonly Column<Opened>[] = [
    { key: 'kind', title: say('sealed.kind'), of: ({ kind }) => kindInWords(kind) },
    { key: 'day', title: say('sealed.day'), of: ({ madeAt }) => showInstant(madeAt, today()) },
    {
      key: 'hamlet',
      title: say('sealed.hamlet'),
      of: ({ hamletCode }) => (hamletCode ? <UnitName code={hamletCode} /> : ''),
    },
    { key: 'result', title: say('sealed.result'), of: ({ id }) => resultInWords(results.get(id)) },
  ]
  return (
    <>
      {refused.length === 0 ? null : <p role="alert">{say('sealed.refused', { count: String(refused.length) })}</p>}
      <p role="status">{say('sealed.sent', { sent: String(sent), all: String(records.length) })}</p>
      {sent < records.length ? (
        <Button kind="main" disabled={sending} onClick={onSend}>
          {say(sending ? 'sealed.sending' : 'sealed.send')}
        </Button>
      ) : null}
      <Table caption={say('sealed.heading')} columns={columns} rows={records} keyOf={({ id }) => id} />
    </>
  )
}

function resultInWords(result: Result | undefined): string {
  if (result === undefined) return say('sealed.waits')
  return result === 'sent' ? say('sealed.there') : say('sealed.not-taken', { code: result.code })
}
