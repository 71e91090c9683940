import type { ComponentChildren } from 'preact'
import { Notice } from '../../look/notice.tsx'
import { logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import type { Asked } from '../address.ts'
import { ProblemNotice } from './problem-notice.tsx'
import { Successors } from './successors.tsx'
import { problemIn } from './way-on.ts'

export type Answered<Facts> = { data: Facts | undefined; error: unknown; refetch: () => unknown }
type AnswerProps<Facts> = {
  answer: Answered<Facts>
  unit: string
  asked: Asked
  /** The same page as it is today. */
  todayAddress: string
  firstAddress?: string
  children: (facts: Facts) => ComponentChildren
}

/** What a question brought: still on its way, a problem with its way on, or facts. */
export function Answer<Facts>({ answer, unit, asked, todayAddress, firstAddress, children }: AnswerProps<Facts>) {
  if (answer.data !== undefined) return <>{children(answer.data)}</>
  if (answer.error === null) return <Notice title={say('loading')} />
  const problem = problemIn(answer.error)
  return (
    <ProblemNotice
      problem={problem}
      todayAddress={todayAddress}
      firstAddress={firstAddress}
      onAgain={() => void answer.refetch()}
      onLogIn={logIn}
      successors={<Successors unit={unit} refs={problem.successors ?? []} asked={asked} />}
    />
  )
}
