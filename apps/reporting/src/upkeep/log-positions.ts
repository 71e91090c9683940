import type { StoredRecord, TopicPartition } from '@lantoa/chassis/event-log'

/** The offset that comes next in each partition, by `placeOf`. */
export type Positions = Map<string, number>

export function placeOf({ topic, partition }: TopicPartition): string {
  return `${topic}/${partition}`
}

export function positionsOf(offsets: readonly (TopicPartition & { next: number })[]): Positions {
  return new Map(offsets.map((offset) => [placeOf(offset), offset.next]))
}

/** Records that the live numbers leave out, by place and offset. */
export type SetAside = ReadonlyMap<string, Pick<StoredRecord, 'key' | 'value'>>

/** The records of a read that lie behind what is done and before the target, without those that were set aside. */
export function pickRecords(
  records: readonly StoredRecord[],
  done: Positions,
  target: Positions,
  setAside: SetAside,
): StoredRecord[] {
  return records.filter((record) => {
    const place = placeOf(record)
    if (record.offset < (done.get(place) ?? 0) || record.offset >= (target.get(place) ?? 0)) return false
    // A log that was made anew has other records at the offsets of those.
    const other = setAside.get(`${place}/${record.offset}`)
    return other === undefined || other.key !== record.key || other.value !== record.value
  })
}

/** The offset from which a topic must be read to get everything before the target; undefined when nothing is missing. */
export function readFrom(topic: string, done: Positions, target: Positions): number | undefined {
  const behind = [...target].flatMap(([place, next]) => {
    const reached = done.get(place) ?? 0
    return place.startsWith(`${topic}/`) && reached < next ? [reached] : []
  })
  return behind.length > 0 ? Math.min(...behind) : undefined
}
