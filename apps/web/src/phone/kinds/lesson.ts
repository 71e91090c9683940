import type { Data } from '@lantoa/sdk'

export type Lesson = Data<'teams', 'listLessons'>['items'][number]

/** What people can learn from, as last fetched: the newest in front. */
export type Lessons = {
  readonly fetchedAt: string
  readonly items: readonly Lesson[]
  /** By address how large those files are that came once, and whether they stayed. */
  readonly files: Readonly<Record<string, FileOnPhone>>
}

export type FileOnPhone = { readonly bytes: number; readonly kept: boolean }
