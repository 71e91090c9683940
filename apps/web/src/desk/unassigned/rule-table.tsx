import { unitTitle } from '@lantoa/vietnam/unit-names'
import { Button } from '../../look/button.tsx'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { showNumber } from '../show/show-number.ts'
import type { Taker } from './gather-waiting.ts'
import { ruleInWords } from './rule-in-words.ts'
import type { Lane, Rule } from './rules.ts'

type RuleTableProps = {
  rules: readonly Rule[]
  /** Of each how many homes it takes. */
  taken: readonly number[]
  lanes: readonly Lane[]
  takers: readonly Taker[]
  /** How many homes none takes. */
  left: number
  onRemove: (rule: Rule) => void
}

/** The rules that were added, in their order: a home goes by the first that fits it. */
export function RuleTable({ rules, taken, lanes, takers, left, onRemove }: RuleTableProps) {
  if (rules.length === 0) return null
  const columns: readonly Column<Rule>[] = [
    { key: 'which', title: say('assign.which'), of: (rule) => ruleInWords(rule, lanes) },
    {
      key: 'hamlet',
      title: say('assign.hamlet'),
      of: ({ hamlet }) => {
        const taker = takers.find(({ code }) => code === hamlet)
        return taker ? unitTitle(taker) : hamlet
      },
    },
    {
      key: 'homes',
      title: say('preview.home-count'),
      number: true,
      of: (rule) => showNumber(taken[rules.indexOf(rule)] ?? 0),
    },
    {
      key: 'out',
      title: say('assign.take-out'),
      of: (rule) => (
        <Button onClick={() => onRemove(rule)}>
          {say('picker.out')}
          <span class="unseen">: {ruleInWords(rule, lanes)}</span>
        </Button>
      ),
    },
  ]
  return (
    <>
      <Table
        caption={say('assign.rules')}
        columns={columns}
        rows={rules}
        keyOf={(rule) => String(rules.indexOf(rule))}
      />
      <p role="status">{say('assign.left', { count: showNumber(left) })}</p>
    </>
  )
}
