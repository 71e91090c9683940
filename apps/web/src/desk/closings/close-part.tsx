import { parsePeriod } from '@lantoa/vietnam/periods'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useState } from 'preact/hooks'
import { v7 as uuid } from 'uuid'
import { Notice, Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { closingAddress } from '../address.ts'
import { today } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import type { NamedUnit } from '../top/nation.ts'
import { type Closing, type ClosingHead, isOf, isOver, spanInWords } from './closing.ts'
import { CLOSING_SENTENCES } from './sentences.ts'

type ClosePartProps = { unit: NamedUnit; period: string; closings: readonly ClosingHead[] }

/** Closes the period that the address names. What is sent twice is closed once, by its id. */
export function ClosePart({ unit, period, closings }: ClosePartProps) {
  const forget = useForget()
  const [closingId] = useState(() => uuid())
  const [closed, setClosed] = useState<Closing>()
  const found = parsePeriod(period)
  const now = today()
  if (!found) return null
  const parts = { unit: unitTitle(unit), period: spanInWords(found, now) }
  if (closed) {
    return (
      <Notice title={say('close.done', { ...parts, count: showNumber(closed.valueCount) })}>
        <a href={closingAddress(closed.closingId)}>{say('close.see')}</a>
      </Notice>
    )
  }
  const before = closings.find((one) => isOf(one, unit.code, found))
  if (before) {
    return (
      <p>
        {say('close.before', parts)} <a href={closingAddress(before.closingId)}>{say('close.see')}</a>
      </p>
    )
  }
  if (!isOver(found, now)) return <p>{say('close.not-over', parts)}</p>
  return (
    <Ways>
      <ActButton
        label={say('close.do')}
        question={say('close.ask', parts)}
        act={() => lantoa.reporting.closePeriod({ params: { closingId }, body: { unit: unit.code, period } })}
        own={CLOSING_SENTENCES}
        onDone={(value) => {
          setClosed(value)
          forget.here()
        }}
        onReread={forget.here}
      >
        <p>{say('close.what')}</p>
        <p>{say('close.for-ever')}</p>
      </ActButton>
    </Ways>
  )
}
