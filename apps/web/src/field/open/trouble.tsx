import { Notice } from '../../look/notice.tsx'
import { say } from '../../words/field.ts'
import { LogInButton } from '../lock/log-in-button.tsx'
import { asksForLogin, problemInWords } from '../receipts/problem-in-words.ts'
import { useWork } from './use-work.tsx'

/** Why nothing comes in or goes out right now, and the way on. To write goes on meanwhile. */
export function Trouble() {
  const { problem, fetching } = useWork()
  if (fetching.value) return <Notice title={say('fetching')} />
  if (problem.value === undefined) return null
  return <Notice title={problemInWords(problem.value)}>{asksForLogin(problem.value) ? <LogInButton /> : null}</Notice>
}
