import type { TopicCheck } from '@lantoa/contracts/operations/operations.http'

/** How a topic should be, in the words of the log that holds it. */
export type DeclaredTopic = {
  readonly name: string
  readonly partitions: number
  /** Copies of each partition; undefined: whatever the log is set to. */
  readonly replication?: number | undefined
  readonly settings: Readonly<Record<string, string>>
}

/** How it is. */
export type ActualTopic = {
  readonly partitions: number
  /** Copies of the partition that has the fewest; undefined where a log keeps no copies itself. */
  readonly replication?: number | undefined
  /** Whether no record was ever written to it. */
  readonly unused: boolean
  readonly settings: Readonly<Record<string, string>>
}

type Difference = TopicCheck['differences'][number]

const MAKE_ANEW =
  'Leave it, or delete the topic when nobody writes, apply, and republish: readers then read it from its beginning.'
const FEWER_PARTITIONS = `With more partitions keys move to other ones: their order is lost, and an older state can outlive a newer one in the partition it was left in. ${MAKE_ANEW}`
const TOO_MANY_PARTITIONS = `Partitions cannot be taken away. ${MAKE_ANEW}`
const OTHER_REPLICATION = 'Move copies with kafka-reassign-partitions.sh.'

/** What is not as declared, and whether applying puts it right. No `actual`: there is no such topic. */
export function compareTopic(declared: DeclaredTopic, actual: ActualTopic | undefined): TopicCheck {
  if (!actual) return { topic: declared.name, state: 'missing', differences: [] }
  const differences = [
    ...comparePartitions(declared, actual),
    ...compareReplication(declared, actual),
    ...compareSettings(declared, actual),
  ]
  return { topic: declared.name, state: differences.length > 0 ? 'differs' : 'as-declared', differences }
}

/** Only a topic that no key was ever written to can be given more partitions. */
function comparePartitions(declared: DeclaredTopic, actual: ActualTopic): Difference[] {
  if (declared.partitions === actual.partitions) return []
  const both = {
    setting: 'partitions',
    declared: String(declared.partitions),
    actual: String(actual.partitions),
  }
  if (actual.partitions > declared.partitions) return [{ ...both, appliable: false, advice: TOO_MANY_PARTITIONS }]
  return [actual.unused ? { ...both, appliable: true } : { ...both, appliable: false, advice: FEWER_PARTITIONS }]
}

function compareReplication(declared: DeclaredTopic, actual: ActualTopic): Difference[] {
  if (declared.replication === undefined || declared.replication === actual.replication) return []
  const both = { declared: String(declared.replication), actual: String(actual.replication ?? 'none') }
  return [{ setting: 'replication', ...both, appliable: false, advice: OTHER_REPLICATION }]
}

function compareSettings(declared: DeclaredTopic, actual: ActualTopic): Difference[] {
  return Object.entries(declared.settings).flatMap(([setting, value]) =>
    actual.settings[setting] === value
      ? []
      : [{ setting, declared: value, actual: actual.settings[setting] ?? 'none', appliable: true }],
  )
}
