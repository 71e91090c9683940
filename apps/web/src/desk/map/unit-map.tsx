import type { Data } from '@lantoa/sdk'
import type { Day } from '@lantoa/vietnam/days'
import type { Centre } from '@lantoa/vietnam/unit-centres'
import { bareName, compareNumeric, unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { type Tile, TileMap } from '../../look/tile-map.tsx'
import { say } from '../../words/words.ts'
import { showDay } from '../show/show-day.ts'
import { type Parts, showValue } from '../show/show-number.ts'
import type { Silent } from '../unit/silent-teams.tsx'
import { type Classes, classesOf } from './classes.ts'
import { placeTiles } from './place-tiles.ts'

type Unit = Data<'reporting', 'getUnitValues'>['unit']
export type MapFacts = {
  readonly indicatorName: string
  /** What the indicator counts. */
  readonly counted: string
  readonly units: readonly { readonly unit: Unit; readonly value: Parts | null }[]
  /** Undefined where that is not known. */
  readonly silent: Silent | undefined
}
type MapProps = { facts: MapFacts; addressOf: (code: string) => string; today: Day }

/** The units beneath as squares; provinces and communes about where they lie, hamlets as they come. */
export function UnitMap(props: MapProps) {
  const isOfHamlets = props.facts.units.some(({ unit }) => unit.level === 'hamlet')
  return (
    <>
      <h3>{say('map.heading', { indicator: props.facts.indicatorName })}</h3>
      {isOfHamlets ? <UnitTiles {...props} /> : <PlacedMap {...props} />}
    </>
  )
}

function PlacedMap(props: MapProps) {
  const { data, isPending } = useQuery({
    queryKey: ['centres'],
    staleTime: Number.POSITIVE_INFINITY,
    async queryFn() {
      const { CENTRES_SOURCE, readCentres } = await import('@lantoa/vietnam/unit-centres')
      return { source: CENTRES_SOURCE, centres: readCentres() }
    },
  })
  if (isPending) return <p>{say('loading')}</p>
  return (
    <>
      {data ? <p class="quiet">{say('map.how')}</p> : null}
      <UnitTiles {...props} centres={data?.centres} />
      {data ? <p class="quiet">{say('map.source', { source: data.source })}</p> : null}
    </>
  )
}

/** Without centres, as when they could not be fetched, in the order of codes. */
export function UnitTiles({
  facts,
  addressOf,
  today,
  centres,
}: MapProps & { centres?: ReadonlyMap<string, Centre> | undefined }) {
  const { counted, units, silent, indicatorName } = facts
  const classes = classesOf(
    counted,
    units.flatMap(({ value }) => value?.value ?? []),
  )
  const sorted = units.toSorted((a, b) => compareNumeric(a.unit.code, b.unit.code))
  const placed = centres && placeTiles(sorted.map(({ unit }) => centres.get(unit.code)))
  const tiles = sorted.map((row, at) => ({ ...tileOf(row, facts, classes, addressOf), place: placed?.places[at] }))
  return (
    <TileMap
      label={say('map.heading', { indicator: indicatorName })}
      tiles={tiles.sort(fromNorthToSouth)}
      columns={placed?.columns}
      legend={{
        levels: classes.names,
        none: say('value.none'),
        hatched: silent && say('map.silent-legend', { day: showDay(silent.since, today) }),
      }}
    />
  )
}

function tileOf(
  { unit, value }: MapFacts['units'][number],
  { counted, silent }: MapFacts,
  { levelOf }: Classes,
  addressOf: MapProps['addressOf'],
): Tile {
  const amount = value?.value
  return {
    id: unit.code,
    // "Ấp 3" is short enough, and "3" alone is no name.
    ...(unit.level === 'hamlet' ? { name: unitTitle(unit) } : { kind: unit.kind, name: bareName(unit) }),
    href: addressOf(unit.code),
    value: value ? showValue(counted, value) : say('value.none'),
    level: typeof amount === 'number' ? levelOf(amount) : undefined,
    note: silent?.beneath?.includes(unit.code) ? say('map.silent') : undefined,
  }
}

/** Who reads with ears or keys comes by in the order in which the eye does. */
function fromNorthToSouth({ place: a }: Tile, { place: b }: Tile): number {
  return a && b ? a.row - b.row || a.column - b.column : 0
}
