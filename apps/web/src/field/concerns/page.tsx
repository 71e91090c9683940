import type { Problem } from '@lantoa/sdk'
import { useEffect, useState } from 'preact/hooks'
import { LinkButton } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import { hasNews } from '../../phone/concerns.ts'
import type { Concern, OwnConcerns } from '../../phone/kinds/concern.ts'
import type { Locker } from '../../phone/locker.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { Read, useWork } from '../open/use-work.tsx'
import { OwnReceipt } from '../receipts/own-receipt.tsx'
import { problemInWords } from '../receipts/problem-in-words.ts'
import { aboutInWords, statusInWords } from './concern-in-words.ts'

/** `/field/concerns`: what this person raised, and what became of it. */
export function ConcernsPage() {
  const { fetchConcerns } = useWork()
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => {
    fetchConcerns().then(setProblem, () => undefined)
  }, [fetchConcerns])
  return (
    <Page
      title={say('concerns')}
      back="/field/"
      main={
        <LinkButton kind="main" href="/field/concerns/new">
          {say('concern.raise')}
        </LinkButton>
      }
    >
      {problem ? <Notice title={problemInWords(problem)} /> : null}
      <Read question="concerns" read={gatherConcerns}>
        {({ own, waiting }) => <List own={own} waiting={waiting} />}
      </Read>
    </Page>
  )
}

async function gatherConcerns(locker: Locker) {
  const [own, receipts] = await Promise.all([locker.concerns(), locker.receipts()])
  const known = new Set(own?.items.map(({ concernId }) => concernId))
  return { own, waiting: receipts.filter(({ id, concern, state }) => concern && state !== 'let-go' && !known.has(id)) }
}

function List({ own, waiting }: { own: OwnConcerns | undefined; waiting: readonly Receipt[] }) {
  const items = own?.items ?? []
  if (items.length === 0 && waiting.length === 0) return <p>{say('concerns.none')}</p>
  return (
    <ul class="list">
      {waiting.map((receipt) => (
        <li key={receipt.id}>
          <OwnReceipt receipt={receipt} people={[]} />
        </li>
      ))}
      {items.map((concern) => (
        <li key={concern.concernId}>
          <Row concern={concern} isNews={own !== undefined && hasNews(own, concern)} />
        </li>
      ))}
    </ul>
  )
}

function Row({ concern, isNews }: { concern: Concern; isNews: boolean }) {
  return (
    <div class="row">
      <a class="call" href={`/field/concerns/${concern.concernId}`}>
        {concern.text}
      </a>
      <span>{aboutInWords(concern)}</span>
      <span class="state">
        {isNews ? `● ${say('concern.news')} ` : ''}
        {statusInWords(concern.status)}
      </span>
    </div>
  )
}
