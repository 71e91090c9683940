import { type VerifiedClosings, verifyClosings } from '@lantoa/sdk/verify-closings'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { Refusal } from '../act/refusal.tsx'
import { useAct } from '../act/use-act.ts'
import { showNumber } from '../show/show-number.ts'
import { faultInWords } from './fault-in-words.ts'

/** Computes in this browser whether what was closed is what it was, without believing the service. */
export function ChainCheck({ unit }: { unit: string }) {
  const [found, setFound] = useState<VerifiedClosings>()
  const { doing, problem, run } = useAct(() => check(unit), setFound)
  return (
    <section class="section">
      <h2>{say('chain.heading')}</h2>
      <p>{say('chain.what')}</p>
      {problem ? <Refusal problem={problem} own={{}} onReread={() => void run()} /> : null}
      {found ? <Verdict found={found} /> : null}
      <Ways>
        <Button disabled={doing} onClick={() => void run()}>
          {say(doing ? 'act.doing' : 'chain.do')}
        </Button>
      </Ways>
    </section>
  )
}

async function check(unit: string): Promise<{ data: VerifiedClosings }> {
  return { data: await verifyClosings(lantoa.reporting, { units: [unit] }) }
}

function Verdict({ found: { links, checked, last, broken } }: { found: VerifiedClosings }) {
  if (broken) return <Notice urgent title={faultInWords(broken)} />
  if (!last) return <Notice title={say('chain.empty')} />
  return (
    <Notice title={say('chain.whole', { links: showNumber(links), checked: showNumber(checked) })}>
      <p>
        {say('chain.note')} <code>{last.hash}</code>
      </p>
    </Notice>
  )
}
