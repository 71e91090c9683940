import type { UnitState } from '@lantoa/contracts/teams/units.events'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { wholeKey } from '@lantoa/vietnam/search-words'
import { bareName } from '@lantoa/vietnam/unit-names'

type Named = Pick<UnitState, 'code' | 'kind' | 'name'>

/**
 * Other hamlets of the same commune under the same kind and name: nobody can tell two "ấp 2" apart, and most often one
 * was registered twice. Looks at each commune once, however many of its hamlets come.
 */
export function createNamesakes(tree: UnitTree, today: Day): (unit: UnitState) => string[] {
  const known = new Map<string, Map<string, string>>()

  function hamletsOf(parentCode: string): Map<string, string> {
    const hamlets = known.get(parentCode) ?? new Map<string, string>()
    if (known.has(parentCode)) return hamlets
    known.set(parentCode, hamlets)
    for (const code of tree.children(parentCode, today)) {
      const unit = tree.find(code, today)
      if (unit) hamlets.set(code, keyOf(unit))
    }
    return hamlets
  }

  return (unit) => {
    if (unit.level !== 'hamlet' || unit.parentCode === null || unit.validTo !== null) return []
    const hamlets = hamletsOf(unit.parentCode)
    const key = keyOf(unit)
    hamlets.set(unit.code, key)
    return [...hamlets].filter(([code, other]) => other === key && code !== unit.code).map(([code]) => code)
  }
}

function keyOf(unit: Named): string {
  return `${wholeKey(unit.kind)} ${wholeKey(bareName(unit))}`
}
