import { Button } from '../../look/button.tsx'
import { say, type Word } from '../../words/field-later.ts'
import { TypedAnswer } from '../ask/typed-answer.tsx'
import { addressPartIn } from './answers.ts'

export type AddressPart = 'lane' | 'number'

export const ADDRESS_TITLES: Readonly<Record<AddressPart, Word>> = { lane: 'address.lane', number: 'address.number' }
const HOW: Readonly<Record<AddressPart, Word>> = { lane: 'address.lane.how', number: 'address.number.how' }
const NONE: Readonly<Record<AddressPart, Word>> = { lane: 'address.lane.none', number: 'address.number.none' }

type AddressAnswerProps = { part: AddressPart; start: string | undefined; onAnswer: (text: string) => void }

/** A part of an address, which a home may not have. */
export function AddressAnswer({ part, start, onAnswer }: AddressAnswerProps) {
  return (
    <TypedAnswer label={say(HOW[part])} start={start} read={(text) => addressPartIn(part, text)} onAnswer={onAnswer}>
      <Button onClick={() => onAnswer('')}>{say(NONE[part])}</Button>
    </TypedAnswer>
  )
}
