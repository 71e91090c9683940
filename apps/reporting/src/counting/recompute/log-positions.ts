import type { StoredRecord, TopicPartition } from '@lantoa/chassis/log/event-log'

/** The offset that comes next in each partition, by `placeOf`. */
export type Positions = Map<string, number>

export function placeOf({ topic, partition }: TopicPartition): string {
  return `${topic}/${partition}`
}

/** The place of a record in the log. */
export function nameOf(record: StoredRecord | (TopicPartition & { offset: number })): string {
  return `${placeOf(record)}/${record.offset}`
}

export function positionsOf(offsets: readonly (TopicPartition & { next: number })[]): Positions {
  return new Map(offsets.map((offset) => [placeOf(offset), offset.next]))
}

/** Records that the live numbers leave out, by name. */
export type Parked = ReadonlyMap<string, Pick<StoredRecord, 'key' | 'value'>>

/** Up to where the live numbers have come, and what they leave out. */
export type Marks = { readonly target: Positions; readonly parked: Parked }

/** The records of a read that lie behind what is done and before the target, those that were set aside apart. */
export function sortOut(records: readonly StoredRecord[], done: Positions, { target, parked }: Marks) {
  const free: StoredRecord[] = []
  const aside: StoredRecord[] = []
  for (const record of records) {
    const place = placeOf(record)
    if (record.offset < (done.get(place) ?? 0) || record.offset >= (target.get(place) ?? 0)) continue
    if (isParked(record, parked)) aside.push(record)
    else free.push(record)
  }
  return { free, aside }
}

/** Of records that were left out: those that have been counted since, because somebody repaired them. */
export function repaired(records: Iterable<StoredRecord>, { target, parked }: Marks): StoredRecord[] {
  return [...records].filter((record) => {
    return record.offset < (target.get(placeOf(record)) ?? 0) && !isParked(record, parked)
  })
}

/** A log that was made anew has other records at the offsets of those. */
function isParked(record: StoredRecord, parked: Parked): boolean {
  if (parked.size === 0) return false
  const known = parked.get(nameOf(record))
  // Of what was erased since only its place is known.
  return known?.key === record.key && (known.value === null || known.value === record.value)
}

/** The offset from which a topic must be read to get everything before the target; undefined when nothing is missing. */
export function readFrom(topic: string, done: Positions, target: Positions): number | undefined {
  const behind = [...target].flatMap(([place, next]) => {
    const reached = done.get(place) ?? 0
    return place.startsWith(`${topic}/`) && reached < next ? [reached] : []
  })
  return behind.length > 0 ? Math.min(...behind) : undefined
}
