import { type Elapsed, timed } from './clock.ts'
import type { Started } from './environment.ts'

const CLIENTS = 2

/** Sends batches to a route of a service, some at a time, and fails when any item of any is refused. */
export function postBatches(
  service: Started,
  postgres: number,
  path: string,
  batches: readonly (readonly object[])[],
): Promise<Elapsed> {
  const bodies = batches.map((items) => JSON.stringify({ items })).values()
  async function post(): Promise<void> {
    for (const body of bodies) {
      const response = await fetch(`http://127.0.0.1:${service.port}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${service.token}` },
        body,
      })
      const answer = await response.text()
      if (!response.ok || answer.includes('"accepted":false'))
        throw new Error(`a batch was refused: ${answer.slice(0, 400)}`)
    }
  }
  return timed({ service: service.pid, postgres, client: process.pid }, () =>
    Promise.all(Array.from({ length: CLIENTS }, post)),
  )
}
