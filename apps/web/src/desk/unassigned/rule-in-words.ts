import { say } from '../../words/words.ts'
import { showNumber } from '../show/show-number.ts'
import type { Lane, Rule } from './rules.ts'

/** 'Kênh Nam: 4 hộ' */
export function laneInWords({ name, homes }: Lane): string {
  return say('assign.lane-homes', { lane: name === '' ? say('assign.no-lane') : name, count: showNumber(homes) })
}

/** 'Kênh Nam, từ số 1 đến số 19, số lẻ' */
export function ruleInWords({ lane, from, until, side }: Rule, lanes: readonly Lane[]): string {
  const name = lanes.find(({ key }) => key === lane)?.name
  const parts = [
    lane === undefined ? say('assign.every-lane') : name || say('assign.no-lane'),
    from === undefined ? '' : say('assign.from-number', { number: String(from) }),
    until === undefined ? '' : say('assign.until-number', { number: String(until) }),
    side === 'both' ? '' : say(side === 'odd' ? 'assign.odd' : 'assign.even'),
  ]
  return parts.filter((part) => part !== '').join(', ')
}
