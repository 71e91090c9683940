import type { Problem } from '@lantoa/sdk'
import { Ways } from '../../../look/notice.tsx'
import { Table } from '../../../look/table.tsx'
import { useUnsaved } from '../../../look/unsaved.ts'
import { logIn } from '../../../session/this-session.ts'
import { say } from '../../../words/words.ts'
import { LogInButton } from '../../problem/log-in-button.tsx'
import { wayOn } from '../../problem/way-on.ts'
import { today } from '../../show/show-day.ts'
import { showNumber } from '../../show/show-number.ts'
import { sayRefusal } from '../form/refusals.ts'
import { saveFile } from '../save-file.ts'
import type { Screen } from '../screens/screen.ts'
import { correctionIn, type Remarks, type ToSend } from './answers.ts'
import { Edited } from './edited-rows.tsx'
import type { Line } from './read-rows.ts'
import { reasonOf } from './reason-of.ts'
import { resultLines } from './result-file.ts'
import { SendButtons } from './send-buttons.tsx'
import { useSending } from './use-sending.ts'

/** As many wrong rows as are read on a page; the file has all of them. */
const SHOWN = 200

type PanelProps = { screen: Screen; lines: readonly Line[]; onBack: () => void }

/** Asks the service about the rows first, then sends those that it would take; says of each other row what is wrong. */
export function SendPanel({ screen, lines, onBack }: PanelProps) {
  const { sheet } = screen
  const sending = useSending(screen)
  const { tried, sent } = sending
  const readable = lines.flatMap((line) => ('item' in line ? [line] : []))
  const wouldGo = readable.flatMap((line): ToSend[] => {
    const answer = tried?.answers.get(line.row)
    const correction = correctionIn(answer)
    return answer === 'taken' || correction ? [{ ...line, correction }] : []
  })
  useUnsaved(sent ? !sent.isOver : tried?.isOver !== true || wouldGo.length > 0)
  const sayReason = (line: Line) => reasonOf(sheet, line, sent?.answers.get(line.row) ?? tried?.answers.get(line.row))
  const wrong = lines.map((line) => ({ row: line.row, reason: sayReason(line) })).filter(({ reason }) => reason !== '')
  const taken = [...(sent?.answers.values() ?? [])].filter((answer) => answer === 'taken').length
  const n = showNumber
  return (
    <section class="section">
      <p role="status">
        {sent === undefined
          ? say('import.read-rows', { good: n(lines.length - wrong.length), bad: n(wrong.length) })
          : say('import.taken', { taken: n(taken), all: n(wouldGo.length), bad: n(wrong.length) })}
      </p>
      {tried && readable.some(({ version }) => version !== undefined) ? <Edited tried={tried.answers} /> : null}
      <Stopped by={(sent ?? tried)?.stoppedBy} />
      <Ways>
        <SendButtons
          sending={sending}
          readable={readable}
          wouldGo={wouldGo}
          onBack={onBack}
          onSave={() => saveFile(`${screen.name}-${today()}.csv`, resultLines(sheet, lines, sayReason))}
        />
      </Ways>
      <RemarkedRows remarks={(sent ?? tried)?.remarks ?? new Map()} />
      <WrongRows wrong={wrong} />
    </section>
  )
}

function Stopped({ by }: { by: Problem | undefined }) {
  if (!by) return null
  return (
    <>
      <p role="alert" class="warns">
        {say('import.stopped', { why: sayRefusal(by, []) })}
      </p>
      {wayOn(by).way === 'log-in' ? <LogInButton onLogIn={logIn} /> : null}
    </>
  )
}

/** Rows that are taken, and what is still to be done about them. */
function RemarkedRows({ remarks }: { remarks: Remarks }) {
  if (remarks.size === 0) return null
  return (
    <Table
      caption={say('import.remarked-rows', { count: showNumber(remarks.size) })}
      columns={[
        { key: 'row', title: say('import.row'), of: ([row]) => showNumber(row) },
        { key: 'remark', title: say('import.remark'), of: ([, remark]) => say(remark) },
      ]}
      rows={[...remarks].slice(0, SHOWN)}
      keyOf={([row]) => String(row)}
    />
  )
}

function WrongRows({ wrong }: { wrong: readonly { readonly row: number; readonly reason: string }[] }) {
  if (wrong.length === 0) return null
  return (
    <Table
      caption={say('import.wrong-rows', { count: showNumber(wrong.length) })}
      columns={[
        { key: 'row', title: say('import.row'), of: ({ row }) => showNumber(row) },
        { key: 'reason', title: say('import.reason'), of: ({ reason }) => reason },
      ]}
      rows={wrong.slice(0, SHOWN)}
      keyOf={({ row }) => String(row)}
    />
  )
}
