/** An access token, or a function that gives one; `refresh` asks for a new one because the last was refused. */
export type Token = string | ((options: { refresh: boolean }) => string | Promise<string>)

export type TokenSource = {
  current(): Promise<string>
  /** A token in place of one that was refused; undefined when there can be no other. */
  replace(refused: string): Promise<string | undefined>
}

/** Calls that are refused at the same time share one refresh. */
export function tokenSource(token: Token): TokenSource {
  if (typeof token === 'string') return { current: async () => token, replace: async () => undefined }
  let refreshing: Promise<string> | undefined

  function refresh(give: Exclude<Token, string>): Promise<string> {
    // Called in a later turn: if it threw at once, `refreshing` would be cleared before it is set.
    return Promise.resolve()
      .then(() => give({ refresh: true }))
      .finally(() => {
        refreshing = undefined
      })
  }

  return {
    current: async () => token({ refresh: false }),
    async replace(refused) {
      // Another call may have refreshed it since this one was sent.
      const now = refreshing ? await refreshing : await token({ refresh: false })
      if (now !== refused) return now
      refreshing ??= refresh(token)
      return refreshing
    },
  }
}
