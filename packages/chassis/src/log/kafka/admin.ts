import type { Admin } from 'kafkajs'
import { createBackoff, pause } from '../../process/backoff.ts'
import type { Replaceable } from '../replaceable.ts'

const ATTEMPTS = 8

/**
 * Asks the brokers, and again with a new client after what may pass: a partition has no leader right after its making or
 * after a move; and a client that ever asked for a topic asks for it with everything else, so it fails for good once the
 * topic is deleted.
 */
export async function ask<Result>(
  admin: Replaceable<Admin>,
  question: (client: Admin) => Promise<Result>,
): Promise<Result> {
  const backoff = createBackoff()
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await admin.use(question)
    } catch (error) {
      // By shape: Node finds no named export of kafkajs's error classes.
      const mayPass = error instanceof Error && 'retriable' in error && error.retriable === true
      if (!mayPass || attempt === ATTEMPTS) throw error
    }
    await pause(backoff.next())
  }
}
