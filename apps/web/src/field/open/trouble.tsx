import { Button } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import { say } from '../../words/field-later.ts'
import { LogInButton } from '../lock/log-in-button.tsx'
import { asksForLogin, problemInWords } from '../receipts/problem-in-words.ts'
import { updateApp } from '../worker/update-app.ts'
import { lockEverywhere } from './this-phone.ts'
import { useWork } from './use-work.tsx'

/** Why nothing comes in or goes out right now, and the way on. To write goes on meanwhile. */
export function Trouble() {
  const { sendProblem, fetchProblem, fetching, standing, outdated } = useWork()
  const met = [sendProblem.value, fetching.value ? undefined : fetchProblem.value].filter((one) => one !== undefined)
  const bySentence = new Map(met.map((problem) => [problemInWords(problem), problem]))
  const { held } = standing.value
  return (
    <>
      {outdated.value ? (
        <Notice title={say('outdated')}>
          <Button onClick={() => void lockEverywhere().then(updateApp)}>{say('outdated.update')}</Button>
        </Notice>
      ) : null}
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
