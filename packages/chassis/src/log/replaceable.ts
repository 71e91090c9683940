export type Replaceable<Client> = {
  /** Works with the client, opened when first needed. After a failure the client is given up and the next one is new. */
  use<Result>(work: (client: Client) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** A client that must not be used again once something went wrong with it. */
export function createReplaceable<Client>(
  open: () => Promise<Client>,
  close: (client: Client) => Promise<void>,
): Replaceable<Client> {
  let current: Promise<Client> | undefined

  function giveUp(opened: Promise<Client>): Promise<void> {
    if (current === opened) current = undefined
    return opened.then(close).catch(() => undefined) // it is broken already
  }

  return {
    async use(work) {
      current ??= open()
      const opened = current
      try {
        return await work(await opened)
      } catch (error) {
        void giveUp(opened)
        throw error
      }
    },
    close: async () => {
      if (current) await giveUp(current)
    },
  }
}
