import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { Locker } from '../../phone/locker.ts'
import type { Gone as GoneHome } from '../../phone/pack.ts'
import { say } from '../../words/field-later.ts'
import { Gone } from '../home/gone.tsx'
import { useWork } from '../open/use-work.tsx'
import { missingInWords } from '../round/missing-in-words.ts'
import type { PersonDraft } from './decide.ts'
import { personDraftOf } from './drafts.ts'

/** `draft`: who was being written down in a home that is gone; `here`: the home that took it in is on this phone. */
export type PersonOfGone = { gone: GoneHome | undefined; draft: PersonDraft | undefined; here: boolean }

export async function gatherPersonOfGone(
  locker: Locker,
  id: string,
  gone: GoneHome | undefined,
): Promise<PersonOfGone> {
  const to = gone?.why === 'merged' ? gone.to : undefined
  const [draft, there] = await Promise.all([locker.draft(personDraftOf(id)), to === undefined ? to : locker.home(to)])
  const here = there !== undefined && !('gone' in there)
  return { gone, draft: draft as PersonDraft | undefined, here } // only the page of a new person keeps that draft
}

/** Somebody who was being written down in a home that is gone: thrown away, or written down in the home that took it in. */
export function PersonElsewhere({ id, gone, draft, here }: PersonOfGone & { id: string }) {
  const { standing, locker } = useWork()
  const { route } = useLocation()
  if (draft === undefined) return <AtHome id={id} />
  async function move(to: string): Promise<boolean> {
    const moved = await locker.moveDraft(personDraftOf(id), personDraftOf(to))
    if (moved) route(`/field/h/${to}/new-person`, true)
    return moved
  }
  const about = [say('new-person'), draft.name].filter((part) => part !== undefined).join(': ')
  const begun = { about, onDrop: () => locker.dropDraft(personDraftOf(id)), ...(here && { onMove: move }) }
  return <Gone gone={gone} begun={begun} missing={missingInWords(standing.value)} />
}

/** Nothing was begun: why the home is not here, its own page says. */
function AtHome({ id }: { id: string }) {
  const { route } = useLocation()
  useEffect(() => route(`/field/h/${id}`, true), [id, route])
  return null
}
