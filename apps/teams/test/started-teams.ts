import { startTestService, type TestService } from '@lantoa/chassis/testing/started-service'
import { createLantoa } from '@lantoa/sdk/client'
import { startTeams } from '../src/service.ts'
import { EVENING } from './known-world.ts'

export type Sent = { key: string; sequence: number; data: unknown }

const noNumbers = async () => Response.json({ items: [] })

/** Teams without any unit; nobody answers for identity, and reporting has no numbers, unless it is said what it answers. */
export function startEmptyTeams(answer: () => Promise<Response> = noNumbers): Promise<TestService> {
  const nobody = createLantoa({ baseUrl: 'http://identity.test', token: 'none' })
  const reporting = createLantoa({
    baseUrl: 'http://reporting.test',
    token: 'none',
    fetch: answer,
    retries: 0,
  })
  return startTestService((settings) => startTeams(settings, { lantoa: nobody, lantoaAs: () => reporting }), {
    name: 'teams',
    migrations: new URL('../migrations/', import.meta.url),
    now: () => EVENING,
  })
}

/** What the service has sent to a topic so far, in order. */
export async function sentTo(service: TestService, topic: string): Promise<Sent[]> {
  await service.settled()
  const found: Sent[] = []
  for await (const page of service.parts.eventLog.readAll(topic)) {
    found.push(
      ...page.map(({ key, headers, value }) => ({
        key,
        sequence: Number(headers.ce_sequence),
        data: value === null ? null : JSON.parse(value),
      })),
    )
  }
  return found
}

/** Results of a batch in short: what became of each command. */
export function codesOf(results: readonly ({ accepted: true } | { accepted: false; problem: { code: string } })[]) {
  return results.map((result) => (result.accepted ? 'accepted' : result.problem.code))
}
