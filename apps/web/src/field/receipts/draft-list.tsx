import { LinkButton } from '../../look/button.tsx'
import type { Locker } from '../../phone/locker.ts'
import { say } from '../../words/field-later.ts'
import { goneInWords } from '../home/gone-in-words.ts'
import { homeTitle } from '../home/home-in-words.ts'
import { HOME_DRAFT, homeOfPersonDraft } from '../register/drafts.ts'
import { instantInWords } from './receipt-in-words.ts'

/** `href`: where it goes on; `why`: its home has left this phone. */
export type DraftRow = { href: string; title: string; startedAt: string; why?: string }

/** What was begun and neither saved nor thrown away, also of homes that no list shows any more; the oldest first. */
export async function gatherDrafts(locker: Locker): Promise<DraftRow[]> {
  const rows = (await locker.drafts()).map(({ householdId: name, answers }) => draftIn(locker, name, answers))
  return (await Promise.all(rows)).flat().sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
}

async function draftIn(locker: Locker, name: string, answers: unknown): Promise<DraftRow[]> {
  if (!isBegun(answers)) return []
  const { startedAt } = answers
  if (name === HOME_DRAFT) return [{ href: '/field/new-home', title: say('new-home'), startedAt }]
  const home = homeOfPersonDraft(name)
  if (home !== undefined) return [await rowOf(locker, home, `/field/h/${home}/new-person`, startedAt)]
  return 'visitId' in answers ? [await rowOf(locker, name, `/field/h/${name}`, startedAt)] : []
}

async function rowOf(locker: Locker, householdId: string, href: string, startedAt: string): Promise<DraftRow> {
  const home = await locker.home(householdId)
  if (home && !('gone' in home)) return { href, startedAt, title: homeTitle(home) }
  return { href, startedAt, title: say('home.elsewhere'), why: goneInWords(home?.gone) }
}

function isBegun(answers: unknown): answers is { startedAt: string } {
  return typeof answers === 'object' && answers !== null && 'startedAt' in answers
}

export function DraftList({ drafts }: { drafts: readonly DraftRow[] }) {
  if (drafts.length === 0) return null
  return (
    <>
      <h2>{say('draft')}</h2>
      <ul class="list">
        {drafts.map(({ href, title, startedAt, why }) => (
          <li key={href} class="row">
            <strong>{title}</strong>
            <span>{say('draft.begun', { time: instantInWords(startedAt, new Date()) })}</span>
            {why === undefined ? null : <p>{why}</p>}
            <LinkButton href={href}>{say('draft.open')}</LinkButton>
          </li>
        ))}
      </ul>
    </>
  )
}
