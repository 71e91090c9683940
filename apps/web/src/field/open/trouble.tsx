import { Notice } from '../../look/notice.tsx'
import { say } from '../../words/field.ts'
import { LogInButton } from '../lock/log-in-button.tsx'
import { asksForLogin, problemInWords } from '../receipts/problem-in-words.ts'
import { useWork } from './use-work.tsx'

/** Why nothing comes in or goes out right now, and the way on. To write goes on meanwhile. */
export function Trouble() {
  const { sendProblem, fetchProblem, fetching, standing } = useWork()
  const met = [sendProblem.value, fetching.value ? undefined : fetchProblem.value].filter((one) => one !== undefined)
  const bySentence = new Map(met.map((problem) => [problemInWords(problem), problem]))
  const { held } = standing.value
  return (
    <>
      {fetching.value ? <Notice title={say('fetching')} /> : null}
      {[...bySentence].map(([sentence, problem]) => (
        <Notice key={sentence} title={sentence}>
          {asksForLogin(problem) ? <LogInButton /> : null}
        </Notice>
      ))}
      {held === 0 ? null : <Notice title={say('standing.held', { count: String(held) })} />}
    </>
  )
}
