import { hasRight } from '@lantoa/sdk/rights'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useState } from 'preact/hooks'
import { v7 as uuid } from 'uuid'
import { Ways } from '../../look/notice.tsx'
import { type Column, Table } from '../../look/table.tsx'
import { useUnsaved } from '../../look/unsaved.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { targetAddress } from '../address.ts'
import { showAmount, showNumber } from '../show/show-number.ts'
import { useMe } from '../top/use-me.ts'
import { draftParts } from './draft-parts.ts'
import { TARGET_SENTENCES } from './sentences.ts'
import { type Cascade, firstTyped, openChildren, partsOf, sumOf, type Typed } from './shares.ts'
import { sumInWords } from './sum-in-words.ts'
import './share-form.css'

type Child = Cascade['children'][number]

/** A proposal for each unit, to be changed; what units have already stands beside. */
export function ShareForm({ cascade, counted }: { cascade: Cascade; counted: string }) {
  const { data: me } = useMe()
  const forget = useForget()
  const [typed, setTyped] = useState<Typed>(() => firstTyped(cascade))
  const [isChanged, setChanged] = useState(false)
  useUnsaved(isChanged)
  // Each part has its id before it is sent, so that what is sent twice is drafted once.
  const [ids] = useState(() => new Map(cascade.children.map(({ unit }) => [unit.code, uuid()])))
  const open = openChildren(cascade)
  const drafts = hasRight(me?.roles ?? [], 'targets:draft') && open.length > 0
  const parts = partsOf(cascade, typed, (code) => ids.get(code) ?? '')
  // Parts of a count make up the whole; a rate is the same everywhere.
  const sum = cascade.sum === null ? undefined : sumOf(cascade, typed)
  const fits = parts !== undefined && (cascade.sum === null || sum?.over === 0)
  return (
    <>
      <Table
        caption={say('cascade.caption')}
        columns={columnsOf(counted, typed, drafts, (code, text) => {
          setTyped({ ...typed, [code]: text })
          setChanged(true)
        })}
        rows={cascade.children}
        keyOf={({ unit }) => unit.code}
      />
      <p role="status" class={fits ? undefined : 'warns'}>
        {sumInWords(cascade, parts !== undefined, sum)}
      </p>
      {drafts && fits && parts ? (
        <Ways>
          <ActButton
            label={say('cascade.do', { count: showNumber(open.length) })}
            question={say('cascade.ask', { count: showNumber(open.length) })}
            act={() => draftParts(parts)}
            own={TARGET_SENTENCES}
            onDone={() => {
              setChanged(false)
              forget.here()
            }}
            onReread={forget.here}
          >
            <p>{say('target.save-hint')}</p>
          </ActButton>
        </Ways>
      ) : null}
    </>
  )
}

function columnsOf(
  counted: string,
  typed: Typed,
  drafts: boolean,
  onType: (code: string, text: string) => void,
): Column<Child>[] {
  const show = (amount: number) => showAmount(counted, amount)
  return [
    { key: 'unit', title: say('children.unit'), of: ({ unit }) => unitTitle(unit) },
    { key: 'amount', title: say('cascade.amount'), number: true, of: ({ amount }) => showNumber(amount) },
    { key: 'suggested', title: say('cascade.suggested'), number: true, of: ({ suggested }) => show(suggested) },
    {
      key: 'part',
      title: say('cascade.part'),
      of: ({ unit, target }) => {
        if (target) return <a href={targetAddress(target.targetId)}>{show(target.value)}</a>
        if (!drafts) return say('cascade.none')
        return (
          <input
            class="share"
            inputMode="decimal"
            autocomplete="off"
            aria-label={say('cascade.of', { unit: unitTitle(unit) })}
            defaultValue={typed[unit.code]}
            onInput={(event) => onType(unit.code, event.currentTarget.value)}
          />
        )
      },
    },
  ]
}
