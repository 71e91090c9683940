import type { Day } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { Figure } from '../../look/figure.tsx'
import { say } from '../../words/words.ts'
import type { Asked } from '../address.ts'
import { ChildrenMap } from './children-map.tsx'
import { ChildrenTable } from './children-table.tsx'
import type { UnitFacts } from './gather-unit.ts'
import { type Pillar, pillarsOf } from './pillars.ts'
import type { Silent } from './silent-teams.tsx'

type UnitBoardProps = { facts: UnitFacts; silent: Silent | undefined; asked: Asked; today: Day }

/** The scoreboard of a unit: three pillars, and the units beneath. */
export function UnitBoard({ facts, silent, asked, today }: UnitBoardProps) {
  return (
    <>
      {pillarsOf(facts, asked, today).map((pillar) => (
        <PillarSection key={pillar.title} {...pillar} />
      ))}
      {facts.values.unit.level === 'hamlet' ? null : (
        <section class="section">
          <h2>{say('children.heading', { unit: unitTitle(facts.values.unit) })}</h2>
          <ChildrenMap facts={facts} silent={silent} asked={asked} today={today} />
          <ChildrenTable facts={facts} asked={asked} />
        </section>
      )}
    </>
  )
}

function PillarSection({ title, figures, without }: Pillar) {
  return (
    <section class="section">
      <h2>{say(title)}</h2>
      {figures.length === 0 ? <p>{say('pillar.empty')}</p> : null}
      <div class="figures">
        {figures.map((figure) => (
          <Figure key={figure.id} {...figure} />
        ))}
      </div>
      {without.length === 0 ? null : (
        <details class="quiet">
          <summary>{say('pillar.without', { count: String(without.length) })}</summary>
          <ul>
            {without.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
