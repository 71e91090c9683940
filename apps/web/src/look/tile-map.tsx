import './tile-map.css'

/** A class of an amount, lowest first. */
export type Level = 1 | 2 | 3 | 4 | 5

export type Tile = {
  readonly id: string
  /** Only read aloud before the name: it would fill the square. */
  readonly kind?: string
  readonly name: string
  readonly href: string
  readonly value: string
  /** Undefined: there is no data. */
  readonly level: Level | undefined
  /** What else has to be known of it; it is hatched then. */
  readonly note?: string | undefined
  readonly place?: { readonly column: number; readonly row: number } | undefined
}

type TileMapProps = {
  label: string
  /** In the order in which they are read: from the north to the south. */
  tiles: readonly Tile[]
  /** Of a map in which each has its place; without them as many as there is room for. */
  columns?: number | undefined
  legend: { readonly levels: readonly string[]; readonly none: string; readonly hatched?: string | undefined }
}

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5]

/** One square for each unit, in a list; how much is said by the number, by boxes that are filled, and by colour. */
export function TileMap({ label, tiles, columns, legend }: TileMapProps) {
  return (
    <figure class="tile-map">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="tile-frame" aria-label={label} tabIndex={0}>
        <ul class={columns === undefined ? 'tiles' : 'tiles placed'} style={{ '--columns': String(columns ?? 1) }}>
          {tiles.map((tile) => (
            <TileSquare key={tile.id} {...tile} />
          ))}
        </ul>
      </section>
      <figcaption>
        <ul class="tile-legend">
          {LEVELS.map((level) => (
            <LegendEntry key={level} level={level} text={legend.levels[level - 1] ?? ''} />
          ))}
          <LegendEntry level={undefined} text={legend.none} />
          {legend.hatched === undefined ? null : <LegendEntry level={1} hatched text={legend.hatched} />}
        </ul>
      </figcaption>
    </figure>
  )
}

function TileSquare({ kind, name, href, value, level, note, place }: Tile) {
  const cell = place && { gridColumn: place.column + 1, gridRow: place.row + 1 }
  return (
    <li class={lookOf(level, note !== undefined)} style={cell}>
      <a href={href}>
        <span class="tile-name">
          {kind === undefined ? null : <span class="unseen">{kind} </span>}
          {name}
        </span>
        <span class="tile-value">{value}</span>
        {note === undefined ? null : <span class="tile-note">{note}</span>}
      </a>
      <Boxes level={level} />
    </li>
  )
}

function LegendEntry({ level, text, hatched = false }: { level: Level | undefined; text: string; hatched?: boolean }) {
  return (
    <li>
      <span class={lookOf(level, hatched)} aria-hidden="true">
        {hatched ? null : <Boxes level={level} />}
      </span>
      {text}
    </li>
  )
}

/** As many full boxes as the class has: it is read without colours, and on paper. */
function Boxes({ level }: { level: Level | undefined }) {
  if (level === undefined) return null
  return (
    <svg class="tile-boxes" viewBox="0 0 50 8" aria-hidden="true">
      {LEVELS.map((each) => (
        <rect key={each} class={each <= level ? 'full' : undefined} x={each * 10 - 9} y="1" width="8" height="6" />
      ))}
    </svg>
  )
}

function lookOf(level: Level | undefined, hatched: boolean): string {
  return `tile ${level === undefined ? 'none' : `level-${level}`}${hatched ? ' hatched' : ''}`
}
