import type { Sent } from './two-weeks.ts'

/** What may be recorded of each field of each home and person, as text: one version, or several of which one is. */
export type Standing = Readonly<Record<string, readonly string[]>>
type Said = { at: string; saw: string; says: string }

/** What has to stand in the end, found another way than the services find it: by asking of each version who replaced it. */
export function expectedOf(before: ReadonlyMap<number, object>, all: readonly Sent[]): Standing {
  const said = new Map<string, Said[]>()
  for (const [place, one] of all.flatMap(saidIn)) said.set(place, [...(said.get(place) ?? []), one])
  const standing = [...said].map(([place, edits]) => {
    const first = valueAt(before, place)
    return [
      place,
      isHeld(place) ? versions(first, edits).filter((value) => !isNobody(place, value)) : [last(edits)],
    ] as const
  })
  return Object.fromEntries(standing)
}

/** `12 lane`, `12 devices.tablet`, `12 1 phone`: home, person, field. */
function saidIn(record: Sent): [string, Said][] {
  if (record.kind === 'visit') return []
  const of = record.person === undefined ? `${record.home}` : `${record.home} ${record.person}`
  return Object.entries(record.fields).flatMap(([field, { saw, says }]): [string, Said][] => {
    if (!Array.isArray(saw) || !Array.isArray(says)) return [[`${of} ${field}`, said(record.at, saw, says)]]
    const changed = [...new Set([...saw, ...says])].filter((one) => saw.includes(one) !== says.includes(one))
    return changed.map((one) => [`${of} ${field}.${one}`, said(record.at, saw.includes(one), says.includes(one))])
  })
}

function said(at: string, saw: unknown, says: unknown): Said {
  return { at, saw: JSON.stringify(saw), says: JSON.stringify(says) }
}

function last(edits: readonly Said[]): string {
  return edits.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1)?.says ?? ''
}

/** Each version that was said later than anybody who had seen it said something else. */
function versions(first: string, edits: readonly Said[]): string[] {
  const latest = (own: readonly Said[]) =>
    own
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? ''
  const values = [...new Set([first, ...edits.map(({ says }) => says)])]
  return values
    .filter((value) => {
      const replaced = latest(edits.filter(({ saw }) => saw === value))
      return replaced === '' || latest(edits.filter(({ says }) => says === value)) > replaced
    })
    .sort()
}

/** A field of a person, or who heads a home. */
function isHeld(place: string): boolean {
  return place.split(' ').length === 3 || isHead(place)
}

/** That nobody heads a home is no version: whoever is named first is recorded. */
function isNobody(place: string, value: string): boolean {
  return isHead(place) && value === 'null'
}

function isHead(place: string): boolean {
  return place.endsWith(' head')
}

/** What was recorded at first. */
export function valueAt(homes: ReadonlyMap<number, object>, place: string): string {
  const [home = '', ...rest] = place.split(' ')
  const field = rest.at(-1) ?? ''
  const known = homes.get(Number(home)) as { people: Record<string, unknown>[] } & Record<string, unknown>
  const thing = rest.length === 2 ? known.people[Number(rest[0])] : known
  const [list, entry] = field.split('.')
  if (entry === undefined) return JSON.stringify(thing?.[field])
  const entries = thing?.[list ?? '']
  return JSON.stringify(Array.isArray(entries) && entries.includes(entry))
}
