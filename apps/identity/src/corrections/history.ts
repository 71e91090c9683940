import type { FormerState } from '../history/former-states.ts'

/** Each change with how the thing was from then on, latest first; the registration is the first of them. */
export function changesOf<State extends object, Kind extends string>(
  former: readonly FormerState[],
  { recordedBy: by, recordedAt: at }: { recordedBy: string; recordedAt: string },
  present: State,
  seesReasons: boolean,
) {
  const after = [present, ...former.map(({ before }) => before as State)]
  const changes = former.map(({ kind, changedAt, changedBy, reason, fields }, index) => ({
    ...(after[index] ?? present),
    kind: kind as Kind,
    ...{ at: changedAt, by: changedBy, reason: seesReasons ? reason : null },
    ...(fields.length > 0 ? { fields: [...fields] } : {}),
  }))
  const first = { ...(after.at(-1) ?? present), kind: 'registered' as const, at, by, reason: null }
  return [...changes, first]
}
