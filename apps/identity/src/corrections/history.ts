import { changesOf, type FormerState } from '@lantoa/chassis/history/former-states'

/** The changes of a household or a resident as they are shown; reasons only to who may see names. */
export function historyOf<State extends object, Kind extends string>(
  former: readonly FormerState[],
  { version, recordedBy, recordedAt }: { version: number; recordedBy: string; recordedAt: string },
  present: State,
  seesReasons: boolean,
) {
  return changesOf(former, { kind: 'registered', version, recordedBy, recordedAt }, present).map((change) => ({
    ...change.state,
    ...{ kind: change.kind as Kind | 'registered', at: change.at, by: change.by },
    reason: seesReasons ? change.reason : null,
    ...(change.fields.length > 0 ? { fields: [...change.fields] } : {}),
  }))
}
