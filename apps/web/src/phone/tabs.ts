/** What tabs say to each other of a locker: something in it is another now, or nobody may work with it any more. */
export type Heard = 'changed' | 'shut'

export function channelOf(id: string): BroadcastChannel {
  return new BroadcastChannel(`lantoa-${id}`)
}

/** For whoever has not opened it: each tab in which it is open locks itself. */
export function shutInAllTabs(id: string): void {
  const tabs = channelOf(id)
  tabs.postMessage('shut' satisfies Heard)
  tabs.close()
}
