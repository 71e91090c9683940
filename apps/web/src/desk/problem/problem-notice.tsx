import type { Problem } from '@lantoa/sdk'
import type { ComponentChildren } from 'preact'
import { Button, LinkButton } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { say } from '../../words/words.ts'
import { HOME } from '../address.ts'
import { LogInButton } from './log-in-button.tsx'
import { type Way, wayOn } from './way-on.ts'

export type ProblemProps = {
  problem: Problem
  /** The same page as it is today. */
  todayAddress: string
  onAgain: () => void
  onLogIn: () => Promise<boolean>
  /** Where a list begins, of which this is a page. */
  firstAddress?: string | undefined
  /** Where one goes from a unit that was closed. */
  successors?: ComponentChildren
}

/** What cannot be shown, why, and what to do. */
export function ProblemNotice(props: ProblemProps) {
  const { sentence, way } = wayOn(props.problem)
  const { correlationId } = props.problem
  return (
    // What a role may not see is no alarm: on many pages it is one part among others.
    <Notice urgent={props.problem.code !== 'forbidden'} title={sentence}>
      <Ways>{waysOf(way, props)}</Ways>
      {correlationId === undefined ? null : <p class="quiet">{say('problem.number', { number: correlationId })}</p>}
    </Notice>
  )
}

function waysOf(
  way: Way,
  { todayAddress, onAgain, onLogIn, successors, firstAddress = todayAddress }: ProblemProps,
): ComponentChildren {
  const home = <LinkButton href={HOME}>{say('way.home')}</LinkButton>
  if (way === 'home') return home
  if (way === 'successors') return successors ?? home
  if (way === 'today') {
    return <LinkButton href={todayAddress}>{say('way.today')}</LinkButton>
  }
  if (way === 'unsorted') {
    return <LinkButton href={todayAddress}>{say('way.unsorted')}</LinkButton>
  }
  if (way === 'first') {
    return <LinkButton href={firstAddress}>{say('contributors.first')}</LinkButton>
  }
  if (way === 'log-in') return <LogInButton onLogIn={onLogIn} onDone={onAgain} />
  return (
    <Button kind="main" onClick={onAgain}>
      {say('way.again')}
    </Button>
  )
}
