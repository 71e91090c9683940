import type { Problem } from '@lantoa/sdk'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import { say } from '../../words/field-later.ts'
import { useWork } from '../open/use-work.tsx'
import type { Neighbour } from '../people/neighbours.ts'
import { problemInWords } from '../receipts/problem-in-words.ts'
import { FEWEST_LETTERS, findElsewhere } from './find-elsewhere.ts'

type ElsewhereProps = { sessionId: string; sought: string; onFound: (people: readonly Neighbour[]) => void }

/** With a network, who came from beyond the hamlets of this phone is found as well. */
export function ElsewhereButton({ sessionId, sought, onFound }: ElsewhereProps) {
  const { lantoa } = useWork()
  const [problem, setProblem] = useState<Problem>()
  const [isNobody, setNobody] = useState(false)
  const [isSeeking, setSeeking] = useState(false)
  const name = sought.trim()
  async function find(): Promise<void> {
    setSeeking(true)
    const answer = await findElsewhere(lantoa, sessionId, name)
    setSeeking(false)
    setProblem('problem' in answer ? answer.problem : undefined)
    setNobody('found' in answer && answer.found.length === 0)
    if ('found' in answer) onFound(answer.found)
  }
  if (name.length < FEWEST_LETTERS) return null
  return (
    <div class="stack">
      {problem ? <Notice title={problemInWords(problem)} /> : null}
      {isNobody ? <p role="status">{say('session.nobody-elsewhere')}</p> : null}
      <Button disabled={isSeeking} onClick={() => void find()}>
        {say(isSeeking ? 'session.seeking' : 'session.elsewhere')}
      </Button>
    </div>
  )
}
