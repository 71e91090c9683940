import { codeOf } from '../database/transient.ts'

/** Why a process cannot start, in one line for who operates it: the setting, the host behind it, what that said. */
export class StartError extends Error {
  override readonly name = 'StartError'
  /** 2: a setting is wrong. 1: what it names is away, and a later start may succeed. */
  readonly exitCode: 1 | 2

  constructor(line: string, exitCode: 1 | 2) {
    super(line)
    this.exitCode = exitCode
  }
}

/** Messages that say only that something was tried. */
const SAYS_NOTHING = /^(fetch failed|Connection error:?)?$/

/** What went wrong, in one line. Never the values that a database puts beside its message. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const text = error.message.replace(/\s+/g, ' ').trim()
  if (!SAYS_NOTHING.test(text)) return text.slice(0, 300)
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error.cause
  return inner instanceof Error ? explain(inner) : (codeOf(error) ?? error.name)
}
