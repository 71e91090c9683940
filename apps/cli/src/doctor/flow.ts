import type { ServiceName } from '../operations/services.ts'
import { count, showSeconds } from '../output/formats.ts'
import { type Finding, warning, wrong } from './finding.ts'
import type { Facts, ServiceFacts, Status } from './gather-facts.ts'

const LONG_S = 60
/** Events of the last seconds are on their way. */
const UNDER_WAY_S = 10
/** Fewer may be what has come in since the first look. */
const MANY = 1_000

const LOGS = 'docker compose -f infra/compose.yaml logs --tail 50'

type Seen = { service: ServiceName; status: Status; later: Status }

export function checkTopics({ services }: Facts): Finding[] | undefined {
  const topics = services.flatMap((facts) => facts.topics ?? [])
  if (topics.length === 0) return undefined
  const different = topics.filter(({ state }) => state !== 'as-declared').map(({ topic }) => topic)
  if (different.length === 0) return []
  return [wrong(`Not as declared: ${different.join(', ')}.`, 'See how they differ, then apply: `lantoa topics diff`.')]
}

export function checkRelay({ services }: Facts): Finding[] | undefined {
  return perService(services, ({ service, status, later }) => {
    const { relay, outbox } = later
    if (relay.failing !== undefined) {
      return [wrong(`${service} cannot send its events: ${relay.failing}.`, `Is the log well? \`${LOGS} kafka\`.`)]
    }
    // Of several instances one leads, and it may be another that answered: then nothing grows old.
    const nobodyLeads = !relay.leading && !status.relay.leading && outbox.oldestAgeSeconds > UNDER_WAY_S
    return nobodyLeads
      ? [wrong(`Nobody seems to send the events of ${service}.`, `See why: \`${LOGS} ${service}\`.`)]
      : []
  })
}

export function checkOutbox({ services }: Facts): Finding[] | undefined {
  return perService(services, ({ service, status, later }) => {
    const { depth, oldestAgeSeconds } = later.outbox
    const waiting = `${count(depth)} events of ${service} wait, the oldest for ${showSeconds(oldestAgeSeconds)}`
    const todo = `Nothing is lost. See what keeps them: \`${LOGS} ${service} kafka\`.`
    if (oldestAgeSeconds > LONG_S) return [wrong(`${waiting}.`, todo)]
    const grows = depth > status.outbox.depth && oldestAgeSeconds > UNDER_WAY_S
    return grows ? [warning(`${waiting}, and they become more.`, todo)] : []
  })
}

export function checkConsumers({ services }: Facts): Finding[] | undefined {
  return perService(services, ({ service, status, later }) => {
    if (later.failing !== undefined) {
      return [wrong(`${service} stands still: ${later.failing}.`, `See what it says: \`${LOGS} ${service}\`.`)]
    }
    const lag = stuckLag(status, later)
    if (lag === 0) return []
    const finding = lag >= MANY ? wrong : warning
    return [
      finding(
        `${service} has ${count(lag)} records before it, and they do not become fewer.`,
        `Look again; if it stays: \`docker compose -f infra/compose.yaml up --wait --scale ${service}=2\`.`,
      ),
    ]
  })
}

export function checkLost({ services }: Facts): Finding[] | undefined {
  return perService(services, ({ service, later }) => {
    if (later.lost === 0) return []
    return [
      wrong(
        `The log gave up ${count(later.lost)} records before ${service} had read them.`,
        'Send the state again: `lantoa republish --all`, then `lantoa recompute`.',
      ),
    ]
  })
}

export function checkDeadLetters({ services }: Facts): Finding[] | undefined {
  return perService(services, ({ service, later }) => {
    if (later.deadLetters === 0) return []
    const told = `${service} could not apply ${count(later.deadLetters)} records.`
    return [wrong(told, `See why, then \`retry\`: \`lantoa dead-letters list --service ${service}\`.`)]
  })
}

export function checkFreshness({ freshness, services, now: here }: Facts): Finding[] | undefined {
  // By the clock that wrote down when it was counted.
  const { later } = services.find(({ service }) => service === 'reporting') ?? {}
  const now = later ? Date.parse(later.now) : here
  return freshness?.flatMap(({ topic, appliedAt, lag }) => {
    const seconds = appliedAt === null ? Infinity : (now - Date.parse(appliedAt)) / 1000
    if (lag === 0 || seconds <= LONG_S) return []
    const since = appliedAt === null ? 'yet' : `for ${showSeconds(seconds)}`
    return [
      wrong(
        `Nothing of ${topic} was counted ${since}, and ${count(lag)} records of it wait.`,
        `The numbers are behind. See why: \`${LOGS} reporting\`.`,
      ),
    ]
  })
}

/** Undefined when no service told its status. */
function perService(services: readonly ServiceFacts[], look: (seen: Seen) => Finding[]): Finding[] | undefined {
  const seen = services.flatMap(({ service, status, later }) => (status && later ? [{ service, status, later }] : []))
  return seen.length === 0 ? undefined : seen.flatMap(look)
}

/** What waits where it did not become less; of partitions that both looks tell of, for each may reach another instance. */
function stuckLag(status: Status, later: Status): number {
  if (status === later) return 0
  const before = new Map(status.consumers.map(({ topic, partition, lag }) => [`${topic}/${partition}`, lag]))
  const both = later.consumers.flatMap(({ topic, partition, lag }) => {
    const first = before.get(`${topic}/${partition}`)
    return first === undefined ? [] : [{ first, lag }]
  })
  const lag = both.reduce((sum, each) => sum + each.lag, 0)
  return lag < both.reduce((sum, each) => sum + each.first, 0) ? 0 : lag
}
