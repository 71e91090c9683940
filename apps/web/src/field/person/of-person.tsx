import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { Read } from '../open/use-work.tsx'
import { gatherPerson, type PersonKnown } from './gather-person.ts'

/** A page of the person whose ids stand in its address; where she is not here, the page of the home says why. */
export function OfPerson({ children }: { children: (known: PersonKnown) => ComponentChildren }) {
  const { id = '', r = '' } = useRoute().params
  return (
    <Read question={`${id}/${r}`} read={(locker) => gatherPerson(locker, id, r)}>
      {(known) => (known ? children(known) : <NotHere home={id} />)}
    </Read>
  )
}

function NotHere({ home }: { home: string }) {
  const { route } = useLocation()
  useEffect(() => route(`/field/h/${home}`, true), [home, route])
  return null
}
