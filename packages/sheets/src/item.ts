/** What a row of a sheet says, as the API takes it. */
export type Item = Readonly<Record<string, unknown>>
