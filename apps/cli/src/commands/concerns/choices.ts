import type { Args } from '@lantoa/sdk'

type Report = Args<'teams', 'raiseConcern'>['body']

export const KINDS: readonly Report['kind'][] = ['question', 'difficulty']

export const TOPICS: readonly Report['topic'][] = [
  ...(['signal', 'devices', 'eid', 'online_services', 'payments'] as const),
  ...(['selling', 'safety', 'learning', 'other'] as const),
]
