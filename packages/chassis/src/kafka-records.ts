import type { Batch as KafkaBatch, KafkaMessage } from 'kafkajs'
import type { StoredRecord } from './event-log.ts'

export function storedRecords({ topic, partition, messages }: KafkaBatch): StoredRecord[] {
  return messages.map((message) => ({
    topic,
    partition,
    offset: Number(message.offset),
    key: message.key?.toString() ?? '',
    headers: headersOf(message),
    value: message.value?.toString() ?? null,
  }))
}

/** Offset that was asked for. kafkajs has the field and uses it, its types leave it out. */
export function fetchedFrom(batch: KafkaBatch): number {
  return Number((batch as KafkaBatch & { fetchedOffset: string }).fetchedOffset)
}

function headersOf({ headers = {} }: KafkaMessage): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) texts[name] = String(value)
  return texts
}
