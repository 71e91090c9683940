import type { Data, Lantoa, Problem } from '@lantoa/sdk'
import { v5 as uuidOf } from 'uuid'
import {
  type Draft,
  type DraftOptions,
  draftSuccessions,
  type ProvinceDraft,
  type Registered,
} from './draft-successions.ts'
import type { SuccessionLine } from './successions-file.ts'

/** Ids are made from what a change is, so that an import that is repeated finds its changes again. */
const NAMESPACE = '6f3f5a54-1f0a-5c0e-9d64-6c616e746f61'

export function changeIdOf(provinceCode: string, { on, legalAct }: DraftOptions): string {
  return uuidOf(`${on} ${provinceCode} ${legalAct.issuer} ${legalAct.number}`, NAMESPACE)
}

export type ImportedProvince = {
  provinceCode: string
  changeId: string
  oldUnits: number
  outcome: 'applied' | 'not-sent' | 'unchanged' | 'undone' | 'refused'
  split?: number
  problem?: Problem
  gaps?: ProvinceDraft['gaps']
}

type Change = Data<'teams', 'getBoundaryChange'>
type Around = { lantoa: Lantoa; signal: AbortSignal; options: DraftOptions; dryRun: boolean }

/** Drafts, previews and applies the change of a province, or only has its draft judged; one that was applied before is left as it is. */
export async function importProvince(
  provinceCode: string,
  lines: readonly SuccessionLine[],
  { lantoa: { teams }, signal, options, dryRun }: Around,
  registered: () => Promise<Registered>,
): Promise<ImportedProvince> {
  const changeId = changeIdOf(provinceCode, options)
  const params = { changeId }
  const oldUnits = new Set(lines.map(({ oldCode }) => oldCode)).size
  const known = await teams.getBoundaryChange({ params, signal })
  const base = { provinceCode, changeId, oldUnits }
  if (known.data?.status === 'applied') return { ...base, outcome: 'unchanged' }
  if (known.data?.status === 'undone') return { ...base, outcome: 'undone' }
  if (known.error && known.error.code !== 'not-found') return { ...base, outcome: 'refused', problem: known.error }
  const { draft, split, gaps } = draftSuccessions(provinceCode, lines, await registered(), options)
  if (draft.steps.length === 0) return { ...base, oldUnits: 0, outcome: 'refused', gaps }
  if (dryRun) {
    const problem = known.data ? undefined : await judgeDraft(teams, { changeId, ...draft }, signal)
    return problem ? { ...base, outcome: 'refused', problem, gaps } : { ...base, outcome: 'not-sent', split, gaps }
  }
  const drafted = await draftOver(teams, params, draft, known.data, signal)
  if (drafted.error) return { ...base, outcome: 'refused', problem: drafted.error, gaps }
  const previewed = await teams.previewBoundaryChange({ params, ifMatch: drafted.data.version, signal })
  if (previewed.error) return { ...base, outcome: 'refused', problem: previewed.error, gaps }
  const applied = await teams.applyBoundaryChange({ params, ifMatch: previewed.data.change.version, signal })
  if (applied.error) return { ...base, outcome: 'refused', problem: applied.error, gaps }
  return { ...base, outcome: 'applied', split, gaps }
}

/** Why the service would not take a draft; whether its steps fit the units, only its preview says. */
async function judgeDraft(
  teams: Lantoa['teams'],
  draft: Draft & { changeId: string },
  signal: AbortSignal,
): Promise<Problem | undefined> {
  const [judged] = await teams.importBoundaryChanges.many([draft], { dryRun: true, signal })
  return judged && !judged.accepted ? judged.problem : undefined
}

/** A draft that an import left behind may be of another file. */
function draftOver(
  teams: Lantoa['teams'],
  params: { changeId: string },
  body: Draft,
  known: Change | undefined,
  signal: AbortSignal,
) {
  if (!known) return teams.draftBoundaryChange({ params, body, signal })
  return teams.reviseBoundaryChange({ params, body, ifMatch: known.version, signal })
}

/** What is registered around a day. Read once: the changes of the provinces do not touch each other. */
export async function readRegistered(
  lantoa: Lantoa,
  { on, since }: DraftOptions,
  signal: AbortSignal,
): Promise<Registered> {
  const before = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10)
  const listOn = async (asOf: string) => {
    const lists = ['province', 'district', 'commune'].map((level) =>
      Array.fromAsync(lantoa.teams.listUnits.all({ query: { level: level as 'commune', asOf, limit: 500 }, signal })),
    )
    return new Map((await Promise.all(lists)).flat().map((unit) => [unit.code, unit]))
  }
  return { before: await listOn(before), on: await listOn(on), since: await listOn(since) }
}
