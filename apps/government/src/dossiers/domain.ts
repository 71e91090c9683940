import type { Context, Decided } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import { placedOn, reachesPlaceOf, refuseUnit } from '@lantoa/chassis/units/judge-place'
import type { DossierMirror } from '@lantoa/contracts/government/dossiers'
import type { mirrorDossier } from '@lantoa/contracts/government/dossiers.http'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { afterMirror, type StoredDossier } from './dossier.ts'

type Said = DossierMirror & Pick<StoredDossier, 'dossierCode'>
type Code = keyof (typeof mirrorDossier)['refusals'] | 'outside-scope'
type Given = { readonly input: Said; readonly caller: Caller }

/** What a mirror is judged by beside what is known of its dossier. */
export type MirrorFacts = {
  readonly known: ReadonlyMap<string, StoredDossier>
  /** The codes of procedures that are offered online, each behind the province: `91 2.000635`. */
  readonly online: ReadonlySet<string>
  readonly codes: RegExp
}

/** Clocks differ a little. */
const AHEAD_MS = 5 * 60_000

export function decideMirror(
  { input, caller }: Given,
  facts: MirrorFacts,
  context: Context,
): Decided<StoredDossier, Code> {
  const said = { ...input, asOf: new Date(input.asOf).toISOString() }
  const refusal = refuseCode(said, facts) ?? refusePlace(said, caller, context) ?? refuseTimes(said, context)
  if (refusal) return refusal
  const known = facts.known.get(said.dossierCode)
  if (known && !seesDossier(caller, known, context)) {
    return refuse('outside-scope', 'The dossier is one of other units.', { pointer: '/dossierCode' })
  }
  const { dossierCode, ...mirror } = said
  const offeredOnline = isOffered(said, facts, context.tree)
  if (known && said.asOf <= known.asOf) return decideKnown(mirror, known, offeredOnline)
  const version = (known?.version ?? 0) + 1
  return { ok: true, fresh: true, value: { ...afterMirror(dossierCode, mirror, known), offeredOnline, version } }
}

/** Its source said more since, or said the same at that moment: only what the catalogue knows of it may be new. */
function decideKnown(said: DossierMirror, known: StoredDossier, offeredOnline: boolean): Decided<StoredDossier, Code> {
  if (said.asOf < known.asOf) {
    return refuse('dossier-older', `Its source spoke of it at ${known.asOf}.`, { pointer: '/asOf' })
  }
  const differs = (Object.keys(said) as (keyof DossierMirror)[]).find((field) => said[field] !== known[field])
  if (differs) {
    const detail = `Its source said something else at the same moment: ${differs}.`
    return refuse('dossier-differs', detail, { pointer: `/${differs}` })
  }
  if (known.offeredOnline === offeredOnline) return { ok: true, fresh: false, value: known }
  return { ok: true, fresh: true, value: { ...known, offeredOnline, version: known.version + 1 } }
}

function refuseCode({ dossierCode }: Said, { codes }: MirrorFacts) {
  if (codes.test(dossierCode)) return undefined
  return refuse('wrong-dossier-code', `${dossierCode} is no code of a dossier.`, { pointer: '/dossierCode' })
}

function refusePlace({ unitCode: code, receivedOn }: Said, caller: Caller, { tree, today }: Context) {
  const on = placedOn(tree, { code, on: receivedOn })
  const refusal = refuseUnit(tree, code, on, '/unitCode')
  if (refusal) return refusal
  if (!reachesPlaceOf(caller, tree, { code, on }, today)) {
    return refuse('outside-scope', 'It lies outside your units.', { pointer: '/unitCode' })
  }
  if (tree.find(code, on)?.level === 'commune') return undefined
  return refuse('wrong-level', 'A dossier is one of a commune.', { pointer: '/unitCode' })
}

function refuseTimes({ receivedOn, finishedOn, asOf }: Said, { today, now }: Context) {
  if (Date.parse(asOf) > now.getTime() + AHEAD_MS) {
    return refuse('instant-in-future', `${asOf} has not come yet.`, { pointer: '/asOf' })
  }
  const future = refuseFuture(receivedOn, today, '/receivedOn')
  return future ?? (finishedOn === null ? undefined : refuseFuture(finishedOn, today, '/finishedOn'))
}

/** Whether it lies in the caller's units, through all that happened to its unit since. */
export function seesDossier(caller: Caller, dossier: Pick<StoredDossier, 'unitCode' | 'receivedOn'>, place: Place) {
  const { unitCode: code, receivedOn } = dossier
  const on = placedOn(place.tree, { code, on: receivedOn })
  return reachesPlaceOf(caller, place.tree, { code, on }, place.today)
}

type Place = { readonly tree: UnitTree; readonly today: Day }

function isOffered({ unitCode, procedureCode, receivedOn }: Said, { online }: MirrorFacts, tree: UnitTree): boolean {
  const on = placedOn(tree, { code: unitCode, on: receivedOn })
  return online.has(`${tree.ancestors(unitCode, on).at(-1) ?? unitCode} ${procedureCode}`)
}
