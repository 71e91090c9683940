import { useState } from 'preact/hooks'
import { Notice } from '../../look/notice.tsx'
import { say, type Word } from '../../words/words.ts'
import { claimsAddress } from '../address.ts'
import type { ReadTable } from '../registers/import/read-table.ts'
import { showNumber } from '../show/show-number.ts'
import { PageTitle } from '../top/page-title.tsx'
import { CheckPart } from './check-part.tsx'
import { PasteForm } from './paste-form.tsx'
import { type ReadClaims, readClaims } from './read-claims.ts'
import { RowProblems } from './row-problems.tsx'
import { COLUMNS, headingsInWords, wrongInWords } from './wrong-in-words.ts'
import '../top/page-head.css'
import '../top/crumbs.css'

/** `number`: how many lists were read before, and this one. */
type Reading = {
  readonly number: number
  readonly read: ReturnType<typeof readClaims> | { readonly unread: Word }
  /** Where the headings stand, when it is not where everybody looks. */
  readonly headingRow?: number | undefined
}

/** `/desk/claims/import`: a table of claims is pasted, checked, and taken whole or not at all. */
export function ClaimImportPage() {
  const [reading, setReading] = useState<Reading>()
  function take(list: ReadTable): void {
    const read = 'table' in list ? readClaims(list.table) : { unread: list.wrong }
    const headingRow = 'table' in list && list.table.titles ? list.table.headingRow : undefined
    setReading((before) => ({ number: (before?.number ?? 0) + 1, read, headingRow }))
  }
  return (
    <>
      <nav class="crumbs" aria-label={say('claims.all')}>
        <a href={claimsAddress()}>{say('claims.all')}</a>
      </nav>
      <header class="page-head">
        <PageTitle title={say('claims.import')} of="import" />
      </header>
      <p>
        {say('paste.how', {
          columns: Object.values(COLUMNS)
            .map((word) => say(word))
            .join(', '),
        })}
      </p>
      <PasteForm onRead={take} />
      {reading?.headingRow === undefined ? null : (
        <p>{say('import.titles', { row: showNumber(reading.headingRow) })}</p>
      )}
      {/* Each reading begins anew: whatever was recorded of another list says nothing of this one. */}
      {reading ? <Found key={reading.number} read={reading.read} /> : null}
    </>
  )
}

function Found({ read: found }: { read: Reading['read'] }) {
  if ('unread' in found) return <Notice urgent title={say(found.unread)} />
  if ('missing' in found) {
    return headingsInWords(found).map((sentence) => <Notice key={sentence} urgent title={sentence} />)
  }
  if (found.wrong.length > 0) return <Wrong read={found} />
  if (found.lines.length === 0) return <Notice urgent title={say('paste.empty')} />
  return <CheckPart lines={found.lines} />
}

function Wrong({ read }: { read: ReadClaims }) {
  const rows = read.wrong.map((line) => ({ row: line.row, what: wrongInWords(line) }))
  return (
    <>
      <Notice urgent title={say('paste.wrong')} />
      <RowProblems rows={rows} />
    </>
  )
}
