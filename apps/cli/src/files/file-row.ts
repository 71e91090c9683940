/** Names a row, or the cell of a column in it. */
export type At = (column?: string) => string
/** A row by the names of its columns, or what is wrong with it. */
export type FileRow =
  | { at: At; fields: Record<string, string> }
  /** `fields`: what could be read of it all the same. */
  | { at: string; reasons: readonly string[]; fields?: Record<string, string> }
