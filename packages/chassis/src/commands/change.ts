import { type Refusal, refuse } from '../http/outcome.ts'
import type { Decided } from './command.ts'

type Versioned = { readonly version: number }

export type Step<Value extends Versioned, Code extends string, Missing extends string> = {
  /** The thing, if it is there and the caller may see it. */
  readonly known: Value | undefined
  readonly missing: Refusal<Missing>
  /**
   * Whether the thing is already as the command wants it: then it was sent twice. `isNext`: the version that the command
   * names became this one, and no other came between.
   */
  isDone: (known: Value, isNext: boolean) => boolean
  /** What becomes of it, without the version, or why it may not. */
  change: (known: Value) => Partial<Value> | Refusal<Code>
}

/**
 * Judges a change of something that is recorded, in the order that every change has: not there, done already, changed by
 * somebody else meanwhile, and only then the change itself.
 * RFC 9110, 13.1.1: what was done is answered, although the version that the command names is gone. `made` says that this
 * very change led away from that version; `isDone` knows what was done before that was kept, or in other words.
 */
export function decideChange<Value extends Versioned, Code extends string, Missing extends string>(
  { ifMatch, made }: { readonly ifMatch?: number; readonly made?: unknown },
  { known, missing, isDone, change }: Step<Value, Code, Missing>,
): Decided<Value, Code | Missing | 'precondition-failed'> {
  if (!known) return missing
  if (made || isDone(known, ifMatch === known.version - 1)) return { ok: true, value: known, fresh: false }
  if (ifMatch !== known.version) {
    return refuse('precondition-failed', `It was changed meanwhile and is at version ${known.version}: read it again.`)
  }
  const changed = change(known)
  if (isRefusal(changed)) return changed
  return { ok: true, value: { ...known, ...changed, version: known.version + 1 }, fresh: true }
}

function isRefusal<Code extends string>(changed: object | Refusal<Code>): changed is Refusal<Code> {
  return 'ok' in changed && changed.ok === false
}
