import { useId, useState } from 'preact/hooks'
import { readSealedFile } from '../../phone/sealed-file.ts'
import { lantoa, logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { useForget } from '../act/use-forget.ts'
import { HOME } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { problemIn } from '../problem/way-on.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { type OpenedFile, openRecords } from './open-records.ts'
import { OpenedTable } from './opened-table.tsx'
import { type Result, sendRecords } from './send-records.ts'
import '../top/page-head.css'

/** `/desk/sealed`: opens a file from a phone that could not send, and sends what is in it. */
export function SealedPage() {
  return (
    <>
      <header class="page-head">
        <PageTitle title={say('sealed.heading')} of="sealed" />
        <p>{say('sealed.what')}</p>
      </header>
      <Answer answer={useMe()} unit="" asked={{}} todayAddress={HOME}>
        {() => <SealedFile />}
      </Answer>
    </>
  )
}

/** Whoever chooses a file has logged in: a login on the way would lose it. */
function SealedFile() {
  const forget = useForget()
  const [failed, setFailed] = useState<unknown>()
  const [note, setNote] = useState<string>()
  const [opened, setOpened] = useState<OpenedFile>()
  const [results, setResults] = useState<ReadonlyMap<string, Result>>(new Map())
  const [sending, setSending] = useState(false)

  async function open(file: File): Promise<void> {
    setFailed(undefined)
    setOpened(undefined)
    setResults(new Map())
    const items = readSealedFile(await file.text())
    if (items === undefined) return setNote(say('sealed.other-file'))
    const show = (done: number) => setNote(say('sealed.opening', { done: String(done), all: String(items.length) }))
    show(0)
    setOpened(await openRecords(lantoa, items, show))
    setNote(undefined)
  }
  async function send(all: OpenedFile): Promise<void> {
    setSending(true)
    const waiting = all.records.filter(({ id }) => results.get(id) !== 'sent')
    try {
      await sendRecords(lantoa, waiting, (id, result) => setResults((before) => new Map(before).set(id, result)))
    } finally {
      // Also what broke off has recorded something.
      forget.here()
      setSending(false)
    }
  }
  const orSay = (work: Promise<void>) =>
    void work.catch((error) => {
      setFailed(error)
      setNote(undefined)
      setSending(false)
    })

  return (
    <>
      <FileField onFile={(file) => orSay(open(file))} />
      {note === undefined ? null : <p role="status">{note}</p>}
      {failed === undefined ? null : (
        <ProblemNotice
          problem={problemIn(failed)}
          todayAddress={HOME}
          onAgain={() => setFailed(undefined)}
          onLogIn={logIn}
        />
      )}
      {opened === undefined ? null : (
        <OpenedTable opened={opened} results={results} sending={sending} onSend={() => orSay(send(opened))} />
      )}
    </>
  )
}

function FileField({ onFile }: { onFile: (file: File) => void }) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{say('sealed.file')}</label>
      <input
        id={id}
        type="file"
        accept=".txt,.json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onFile(file)
          // The same file may be chosen once more.
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
