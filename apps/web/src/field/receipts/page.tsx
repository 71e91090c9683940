import { Button } from '../../look/button.tsx'
import { everybodyOf } from '../../phone/home.ts'
import type { Locker } from '../../phone/locker.ts'
import { say } from '../../words/field-later.ts'
import { homeTitle } from '../home/home-in-words.ts'
import { Page } from '../look/page.tsx'
import { Trouble } from '../open/trouble.tsx'
import { Read, useWork } from '../open/use-work.tsx'
import { SendFile } from '../phone/send-file.tsx'
import { DraftList, gatherDrafts } from './draft-list.tsx'
import { OwnReceipt } from './own-receipt.tsx'
import { raisedAt } from './receipt-row.tsx'

const OLD_MS = 7 * 86_400_000

/** `/field/receipts`: everything that was recorded here, newest first. */
export function ReceiptsPage() {
  const { send, standing, locker } = useWork()
  const { unsent, oldestUnsent } = standing.value
  return (
    <Page
      title={say('receipts')}
      back="/field/"
      main={
        <Button kind="main" onClick={send}>
          {say('receipts.send')}
        </Button>
      }
    >
      <Trouble />
      <Read question="drafts" read={gatherDrafts}>
        {(drafts) => <DraftList drafts={drafts} />}
      </Read>
      <Read question="receipts" read={receiptsWithHomes}>
        {(receipts) => (
          <>
            {receipts.length === 0 ? <p>{say('receipts.none')}</p> : null}
            <ul class="list">
              {receipts.map(({ receipt, raised, home, people }) => (
                <li key={receipt.id}>
                  <OwnReceipt receipt={receipt} raised={raised} home={home} people={people} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Read>
      {isOld(oldestUnsent, Date.now()) ? <p>{say('file.old')}</p> : null}
      {unsent > 0 ? <SendFile id={locker.id} /> : null}
    </Page>
  )
}

/** By then it goes better by hand. */
function isOld(oldestUnsent: string | undefined, now: number): boolean {
  return oldestUnsent !== undefined && now - Date.parse(oldestUnsent) > OLD_MS
}

async function receiptsWithHomes(locker: Locker) {
  const receipts = await locker.receipts()
  const ids = [...new Set(receipts.map(({ householdId }) => householdId))]
  const homes = await Promise.all(ids.map((id) => locker.home(id)))
  const known = new Map(homes.map((home, at) => [ids[at], home && !('gone' in home) ? home : undefined]))
  return receipts.map((receipt) => {
    const home = known.get(receipt.householdId)
    const place = receipt.concern && !home ? say('concerns') : say('home.elsewhere')
    const raised = raisedAt(receipts, receipt.id)
    return { receipt, raised, home: home ? homeTitle(home) : place, people: home ? everybodyOf(home) : [] }
  })
}
