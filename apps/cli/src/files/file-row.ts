/** Names a row, or the cell of a column in it. */
export type At = (column?: string) => string
/** A row by the names of its columns, or what is wrong with it. */
export type FileRow = { at: At; fields: Record<string, string> } | { at: string; reasons: readonly string[] }
