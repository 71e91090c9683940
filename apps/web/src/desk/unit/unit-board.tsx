import type { Day } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { Figure } from '../../look/figure.tsx'
import { say } from '../../words/words.ts'
import type { Asked } from '../address.ts'
import { ChildrenTable } from './children-table.tsx'
import type { UnitFacts } from './gather-unit.ts'
import { type Pillar, pillarsOf } from './pillars.ts'

/** The scoreboard of a unit: three pillars, and the units beneath. */
export function UnitBoard({ facts, asked, today }: { facts: UnitFacts; asked: Asked; today: Day }) {
  return (
    <>
      {pillarsOf(facts, asked, today).map((pillar) => (
        <PillarSection key={pillar.title} {...pillar} />
      ))}
      {facts.values.unit.level === 'hamlet' ? null : (
        <section class="section">
          <h2>{say('children.heading', { unit: unitTitle(facts.values.unit) })}</h2>
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
