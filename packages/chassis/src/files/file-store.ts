/** Bytes of a part, the first and the last included. */
export type Part = { readonly from: number; readonly to: number }

/**
 * Where files lie, by the hash of their content: so one address never means two contents, and what is written twice is
 * written once. What is there is whole: nobody ever reads half a file.
 */
export type FileStore = {
  /** Resolves when it would survive the loss of power. */
  put(address: string, content: Uint8Array): Promise<void>
  /** Undefined where there is none. */
  get(address: string, part?: Part): Promise<AsyncIterable<Uint8Array> | undefined>
  /** Does nothing where there is none. */
  delete(address: string): Promise<void>
}
