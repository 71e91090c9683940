import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useState } from 'preact/hooks'
import { Notice, Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { showNumber } from '../show/show-number.ts'
import type { Taker, Waiting } from './gather-waiting.ts'
import { RuleForm } from './rule-form.tsx'
import { RuleTable } from './rule-table.tsx'
import { assign, lanesOf, type Rule, takenBy } from './rules.ts'
import { outcomeInWords, sendAssignments } from './send-assignments.ts'
import { ASSIGN_SENTENCES } from './sentences.ts'

type AssignBoardProps = { waiting: Waiting; onReread: () => void }

/** Says by lane and number where homes lie, shows how many that are, and sends all at once. */
export function AssignBoard({ waiting: { hamlet, homes, takers }, onReread }: AssignBoardProps) {
  const forget = useForget()
  const [rules, setRules] = useState<readonly Rule[]>([])
  const [came, setCame] = useState<readonly string[]>()
  const assignments = assign(homes, rules)
  const masked = homes.some(({ address }) => address === null)
  return (
    <>
      <p>
        {say('assign.waiting', { hamlet: `${hamlet.name} (${hamlet.hamletCode})`, count: showNumber(homes.length) })}
      </p>
      {masked ? <p>{say('assign.masked')}</p> : null}
      {came ? (
        <Notice title={say('assign.came')}>
          <ul>
            {came.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {takers.length === 0 ? (
        <Notice urgent title={say('assign.no-takers')} />
      ) : (
        <RuleForm lanes={lanesOf(homes)} takers={takers} onAdd={(rule) => setRules([...rules, rule])} />
      )}
      <RuleTable
        rules={rules}
        taken={takenBy(homes, rules)}
        lanes={lanesOf(homes)}
        takers={takers}
        left={homes.length - assignments.length}
        onRemove={(gone) => setRules(rules.filter((rule) => rule !== gone))}
      />
      {assignments.length === 0 ? null : (
        <Ways>
          <ActButton
            label={say('assign.do', { count: showNumber(assignments.length) })}
            question={say('assign.ask', { count: showNumber(assignments.length) })}
            act={() => sendAssignments(lantoa, assignments)}
            own={ASSIGN_SENTENCES}
            onDone={(results) => {
              setCame(outcomeInWords(results))
              setRules([])
              forget.here()
            }}
            onReread={onReread}
          >
            <Totals assignments={assignments} takers={takers} />
          </ActButton>
        </Ways>
      )}
    </>
  )
}

type TotalsProps = { assignments: ReturnType<typeof assign>; takers: readonly Taker[] }

function Totals({ assignments, takers }: TotalsProps) {
  const totals = Map.groupBy(assignments, ({ hamletCode }) => hamletCode)
  return (
    <ul>
      {[...totals].map(([code, of]) => {
        const taker = takers.find((one) => one.code === code)
        const unit = taker ? `${unitTitle(taker)} (${code})` : code
        return <li key={code}>{say('assign.to', { count: showNumber(of.length), unit })}</li>
      })}
    </ul>
  )
}
