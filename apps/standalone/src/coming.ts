/** What is still being brought, and how much of it is there. */
export type Coming = { readonly what: string; readonly done: number; readonly total: number }
