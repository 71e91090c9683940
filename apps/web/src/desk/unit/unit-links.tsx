import { hasRight, type Right } from '@lantoa/sdk/rights'
import { say, type Word } from '../../words/words.ts'
import {
  accessAddress,
  boundariesAddress,
  claimsAddress,
  closingsAddress,
  duplicatesAddress,
  heldAddress,
  payoutsAddress,
  rankingsAddress,
  registersAddress,
  SEALED,
  scorecardsAddress,
  targetsAddress,
  unassignedAddress,
} from '../address.ts'
import { appointmentsAddress } from '../appointments/address.ts'
import { unitAppsAddress } from '../apps/unit-address.ts'
import { concernsAddress } from '../concerns/address.ts'
import { devicesAddress } from '../devices/address.ts'
import { printAddress } from '../print/address.ts'
import { exportsAddress, privacyAddress } from '../privacy/address.ts'
import { useMe } from '../top/use-me.ts'
import './unit-links.css'

type Link = { readonly word: Word; readonly to: (unit: string) => string; readonly right?: Right }

const LINKS: readonly Link[] = [
  { word: 'unit.registers', to: registersAddress },
  { word: 'links.concerns', to: (unit) => concernsAddress({ unit }), right: 'concerns:read' },
  { word: 'links.appointments', to: (unit) => appointmentsAddress({ unit }), right: 'appointments:read' },
  { word: 'links.apps', to: (unit) => unitAppsAddress({ unit }), right: 'residents:read' },
  { word: 'links.payouts', to: payoutsAddress, right: 'payouts:read' },
  { word: 'links.duplicates', to: (unit) => duplicatesAddress({ unit }), right: 'duplicates:read' },
  { word: 'links.held', to: (unit) => heldAddress({ unit }), right: 'held-conflicts:read' },
  { word: 'links.targets', to: (unit) => targetsAddress({ unit }), right: 'targets:read' },
  { word: 'links.rankings', to: (unit) => rankingsAddress({ unit }), right: 'scorecards:read' },
  { word: 'links.scorecards', to: (unit) => scorecardsAddress({ unit }), right: 'scorecards:read' },
  { word: 'closings.link', to: (unit) => closingsAddress({ unit }), right: 'closings:read' },
  { word: 'claims.link', to: (unit) => claimsAddress({ unit }), right: 'claims:read' },
  { word: 'links.print', to: printAddress, right: 'indicators:read' },
  { word: 'boundaries.heading', to: () => boundariesAddress(), right: 'boundaries:read' },
  { word: 'links.unassigned', to: (unit) => unassignedAddress({ unit }), right: 'households:assign' },
  { word: 'links.devices', to: (unit) => devicesAddress({ unit }), right: 'devices:read' },
  { word: 'links.sealed', to: () => SEALED, right: 'residents:unmask' },
  { word: 'links.privacy', to: privacyAddress, right: 'rights-requests:read' },
  { word: 'links.exports', to: (unit) => exportsAddress({ unit }), right: 'export-log:read' },
  { word: 'links.access', to: (unit) => accessAddress({ unit }), right: 'access-log:read' },
]

/** Where one goes from a unit to do something, as far as she may. */
export function UnitLinks({ unit }: { unit: string }) {
  const { data: me } = useMe()
  return (
    <nav aria-label={say('links.heading')}>
      <ul class="unit-links">
        {linksFor(me?.roles ?? []).map(({ word, to }) => (
          <li key={word}>
            <a href={to(unit)}>{say(word)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function linksFor(roles: readonly string[]): readonly Link[] {
  return LINKS.filter(({ right }) => right === undefined || hasRight(roles, right))
}
