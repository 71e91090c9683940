import type { Word } from '../../words/field.ts'

/** Why the page of the login does not open. A browser that believes to have a network may still be wrong. */
export function wordOfFailure(online: boolean): Word {
  return online ? 'log-in.failed' : 'log-in.no-network'
}
