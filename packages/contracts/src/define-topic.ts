/** What a topic carries: the whole state of one aggregate at a version, or what happened once. */
export type TopicKind = 'entity' | 'fact'

export type Topic = {
  readonly name: string
  readonly kind: TopicKind
  readonly partitions: number
  /** Entity topics keep the last record of a key for ever; fact topics keep everything for this long. */
  readonly retentionDays: number | 'compacted'
  readonly description: string
}

const FACT_RETENTION_DAYS = 3650

/**
 * Declares a Kafka topic `<service>.<thing>.v<n>`. Brokers are set up from these declarations; nothing else creates
 * topics. Facts are kept ten years, because a recompute from the log must see all of them.
 */
export function defineTopic(
  name: `${string}.${string}.v${number}`,
  options: { kind: TopicKind; partitions?: number; description: string },
): Topic {
  return {
    name,
    kind: options.kind,
    partitions: options.partitions ?? 6,
    retentionDays: options.kind === 'entity' ? 'compacted' : FACT_RETENTION_DAYS,
    description: options.description,
  }
}
