import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { useIndicators } from '../indicator/use-indicators.ts'
import { showSpan, today } from '../show/show-day.ts'
import { claimedInWords, flagsInWords } from './claim.ts'
import type { Checked } from './send-claims.ts'

type Row = Checked['claims'][number]

/** Claims as they were read, with what makes them doubtful. */
export function ClaimPreview({ claims }: { claims: readonly Row[] }) {
  const { nameFor, unitOf } = useIndicators()
  const now = today()
  const columns: readonly Column<Row>[] = [
    { key: 'row', title: say('paste.row'), of: ({ row }) => String(row) },
    { key: 'indicator', title: say('target.indicator'), of: ({ claim }) => nameFor(claim.indicatorId) },
    { key: 'unit', title: say('children.unit'), of: ({ claim }) => claim.unit.split('@')[0] },
    { key: 'time', title: say('time.kind'), of: ({ claim }) => showSpan(claim, now) },
    { key: 'amount', title: say('claims.amount'), of: ({ claim }) => claimedInWords(claim, unitOf(claim.indicatorId)) },
    { key: 'source', title: say('claims.source'), of: ({ claim }) => claim.source.name },
    {
      key: 'check',
      title: say('claims.check'),
      of: ({ claim }) =>
        claim.flags.length > 0 ? (
          <span class="warns">{say('claims.doubted', { why: flagsInWords(claim) })}</span>
        ) : (
          say('claims.fine')
        ),
    },
  ]
  return <Table caption={say('import.caption')} columns={columns} rows={claims} keyOf={({ row }) => String(row)} />
}
