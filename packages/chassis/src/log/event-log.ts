import type { Topic } from '@lantoa/contracts/define-topic'
import type { TopicCheck } from '@lantoa/contracts/operations/operations.http'

/** What goes into the log. Records of one key stay in order. */
export type LogRecord = {
  readonly topic: string
  /** An id has small letters in the log, however it was given: in two writings one thing would be two, out of order. */
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON text; null is a tombstone. */
  readonly value: string | null
}

export type StoredRecord = LogRecord & { readonly partition: number; readonly offset: number }

export type TopicPartition = { readonly topic: string; readonly partition: number }

/** `topic/partition`: a key for maps. */
export function nameOfPartition({ topic, partition }: TopicPartition): string {
  return `${topic}/${partition}`
}

/** Records of one partition, in order. Offsets may have gaps where compaction removed something. */
export type Batch = TopicPartition & {
  /** Offset that was asked for: nothing between it and the first record is missing. */
  readonly fetchedFrom: number
  /** Offset that the next record to be written will get. */
  readonly end: number
  readonly records: readonly StoredRecord[]
  /** What the partition holds now, asked anew: the batch may be an old one. */
  bounds(): Promise<Bounds>
}

/** The stretch of offsets that a partition holds. */
export type Bounds = {
  readonly oldest: number
  /** Offset that the next record to be written will get. */
  readonly end: number
}

export type PartitionBounds = TopicPartition & Bounds

/** How an adapter stays alive and stops while a batch is being worked on. */
export type BatchControl = {
  /** Tells the group that this member is alive; throws when the partition was given to another member. */
  heartbeat(): Promise<void>
  /** True when the batch should be left where it is: the consumer stops or the partition moved on. */
  stopped(): boolean
}

export type Subscription = {
  readonly group: string
  readonly topics: readonly string[]
  /** Called when this process was given partitions: the answer is a `seek` for each of them. */
  assigned(): void
  /** Works on a batch and answers from which offset to read on. */
  deliver(batch: Batch, control: BatchControl): Promise<number>
}

export type PartitionProgress = TopicPartition & {
  /** Offset that is read next; undefined until the first `seek`. */
  readonly position: number | undefined
  readonly end: number
}

export type LogReader = {
  /** Reads on from another offset, at once. Partitions that this process does not hold are left alone. */
  seek(target: TopicPartition, offset: number): void
  /** The partitions that this process holds, as far as it has seen them. */
  partitions(): PartitionProgress[]
  /** What all partitions of the topics hold now, those of other processes too. A topic without any is missing. */
  bounds(): Promise<PartitionBounds[]>
  /** Last time (epoch milliseconds) the log answered or a batch was worked on. */
  lastActiveAt(): number
  stop(): Promise<void>
}

/** A log of records in topics and partitions: Kafka, or tables in Postgres. */
export type EventLog = {
  /** Resolves when every record is durable. After a failure some may be in the log: sending again is safe. */
  publish(batch: readonly LogRecord[]): Promise<void>
  subscribe(subscription: Subscription): LogReader
  /**
   * Everything that the topic holds at the time of the call, per partition in order, from an offset on (default 0).
   * Rejects for a topic that does not exist: who takes that for an empty one forgets what it knows.
   */
  readAll(topic: string, options?: { from?: number }): AsyncIterable<StoredRecord[]>
  /** Makes what is missing; existing topics stay as they are. */
  createTopics(topics: readonly Topic[]): Promise<void>
  /** How topics are beside their declarations. */
  checkTopics(topics: readonly Topic[]): Promise<TopicCheck[]>
  /** Makes and changes topics as declared, as far as no record suffers; answers the names of those it touched. */
  applyTopics(topics: readonly Topic[]): Promise<string[]>
  /** Rejects when the log can not be reached. */
  ping(): Promise<void>
  close(): Promise<void>
}
