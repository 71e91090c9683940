import { say, type Word } from '../../words/words.ts'
import { sayOver } from '../targets/sum-in-words.ts'
import { sumOfPoints } from './sum-of-points.ts'

type SumLineProps = { parts: readonly { readonly points: string }[]; whole: string; what: Word }

/** Whether the points of parts make up the whole, while they are typed. */
export function SumLine({ parts, whole, what }: SumLineProps) {
  const sum = sumOfPoints(parts, whole)
  return (
    <p role="status" class={sum?.over === 0 ? undefined : 'warns'}>
      {say(what)} {sum ? sayOver(sum, sum.whole) : say('scorecard.sum-not-yet')}
    </p>
  )
}
