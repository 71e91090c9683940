import type { Database } from '@lantoa/chassis/database/database'
import type { Claim } from '@lantoa/contracts/reporting/claims.http'
import type { ClaimedValue } from '@lantoa/contracts/reporting/values.http'
import { meaningSpan } from '@lantoa/units/meaning'
import type { UnitTree } from '@lantoa/units/tree'
import { refOf, type UnitVersion } from '@lantoa/units/unit'
import type { Catalogue } from '../../indicators/definitions/catalogue.ts'
import type { Definition } from '../../indicators/definitions/indicator.ts'
import type { AskedUnit } from '../../indicators/units/ask-unit.ts'
import { meaningOf } from '../../indicators/units/meaning.ts'
import { predecessorsOn } from '../../indicators/units/predecessors.ts'
import { mergeOverBoundaries, type Told } from '../../indicators/values/merge.ts'
import type { KnownClaim } from './domain.ts'
import { listLastClaims, type Span } from './store.ts'

/** What was claimed of a unit last, by indicator: of itself, or of the units of then that became it. */
export async function claimedValues(
  database: Database,
  { tree, catalogue }: { tree: UnitTree; catalogue: Catalogue },
  asked: AskedUnit,
): Promise<ClaimedValue[]> {
  const unit = tree.find(asked.unit.code, asked.on)
  if (!unit) return []
  const spans = spansOf(tree, asked.view === 'as-was' ? [unit] : lineageOf(tree, unit))
  const claims = await listLastClaims(database, spans, asked.time.until)
  const partsOn = (on: string) => {
    return asked.view === 'as-was' ? [{ unit, extent: 'full' as const }] : predecessorsOn(tree, unit, on)
  }
  return [...Map.groupBy(claims, ({ claim }) => claim.indicatorId)].sort(byId).flatMap(([indicatorId, ofIndicator]) => {
    const last = ofIndicator.reduce((a, b) => (b.claim.until > a.claim.until ? b : a))
    const definition = catalogue.history(indicatorId).find(({ version }) => version === last.claim.version)
    if (!definition) return []
    const parts = partsOn(last.place.on).map((part) => ({ ...part, known: claimOf(tree, part.unit, ofIndicator) }))
    return [putTogether(definition, last.claim, parts)]
  })
}

type Part = { readonly unit: UnitVersion; readonly extent: 'full' | 'partial'; readonly known: KnownClaim | undefined }

/**
 * By the rule of the definition. The claims of an older definition belong to another series, and what flowed in a month
 * is not added to what flowed in a year.
 */
function putTogether(
  { indicatorId, version, kind, merge }: Definition,
  last: Pick<Claim, 'from' | 'until'>,
  parts: readonly Part[],
): ClaimedValue {
  const fits = ({ claim }: KnownClaim) =>
    claim.version === version && (kind !== 'flow' || (claim.from === last.from && claim.until === last.until))
  const fitting = parts.map((part) => (part.known && fits(part.known) ? part : { ...part, known: undefined }))
  const told = fitting.map((part) => toldOf(part, parts.length === 1))
  const claims = fitting.flatMap(({ known }) => known?.claim ?? [])
  return {
    ...{ indicatorId, version },
    from: [last.from, ...claims.map(({ from }) => from)].sort()[0] ?? last.from,
    until: last.until,
    ...mergeOverBoundaries(merge, told),
    claims: claims.map(({ claimId, unit, qualifier, source, flags }) => {
      return { claimId, unit, qualifier, source: source.name, flags }
    }),
  }
}

/** An implausible claim stands for itself and enters nothing; of what was split nobody knows which part went where. */
function toldOf({ extent, known }: Part, alone: boolean): Told {
  if (!known || extent === 'partial' || (known.claim.flags.length > 0 && !alone)) return undefined
  const { numerator, denominator, value } = known.claim
  return { numerator, denominator, value }
}

/** The unit and everything that ever became it, whole or in part. */
function lineageOf(tree: UnitTree, unit: UnitVersion): UnitVersion[] {
  const found = new Map([[refOf(unit), unit]])
  // A map is walked in the order of its entries, those included that join on the way.
  for (const { code, validFrom } of found.values()) {
    for (const { unit: before } of tree.predecessors(code, validFrom)) found.set(refOf(before), before)
  }
  return [...found.values()]
}

/** Versions that differ only in name, kind or parent are one unit. */
function spansOf(tree: UnitTree, units: readonly UnitVersion[]): Span[] {
  const spans = units.flatMap(({ code, validFrom }) => {
    const span = meaningSpan(tree, code, validFrom)
    return span ? [[`${code} ${span.from}`, { code, ...span }] as const] : []
  })
  return [...new Map(spans).values()]
}

function claimOf(tree: UnitTree, unit: UnitVersion, claims: readonly KnownClaim[]): KnownClaim | undefined {
  const holds = meaningOf(tree, unit.code, unit.validFrom)
  return claims.find(({ place }) => place.code === unit.code && holds(place.on))
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
