import type { Context } from '@lantoa/chassis/commands/command'
import type { Caller } from '@lantoa/chassis/http/caller'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'

/** The thing, if it lies in the caller's units; one of other units is as good as none. */
export function within<Thing extends { readonly hamletCode: string }>(
  caller: Caller,
  thing: Thing | undefined,
  { tree, today }: Pick<Context, 'tree' | 'today'>,
): Thing | undefined {
  return thing && reachesHamlet(caller, tree, thing.hamletCode, today) ? thing : undefined
}
