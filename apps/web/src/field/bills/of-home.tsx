import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { LastBill } from '../../phone/bills.ts'
import type { HomeOnPhone } from '../../phone/home.ts'
import type { Locker } from '../../phone/locker.ts'
import { Read } from '../open/use-work.tsx'

export type HomeKnown = { readonly home: HomeOnPhone; readonly bills: readonly LastBill[] }
type OfHomeProps = { id: string; children: (known: HomeKnown) => ComponentChildren }

/** A page of the home whose id stands in its address; where it is not here, its own page says why. */
export function OfHome({ id, children }: OfHomeProps) {
  return (
    <Read question={`${id}/bills`} read={(locker) => gather(locker, id)}>
      {(known) => (known ? children(known) : <NotHere id={id} />)}
    </Read>
  )
}

async function gather(locker: Locker, id: string): Promise<HomeKnown | undefined> {
  const [home, bills] = await Promise.all([locker.home(id), locker.bills(id)])
  return home === undefined || 'gone' in home ? undefined : { home, bills }
}

function NotHere({ id }: { id: string }) {
  const { route } = useLocation()
  useEffect(() => route(`/field/h/${id}`, true), [id, route])
  return null
}
