import { readFileSync } from 'node:fs'
import type { Args, Lantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { createReformWorld } from '../src/demo/reform/world.ts'
import { sendClaims, sendWorld } from '../src/demo/send.ts'
import { settled } from '../src/settled.ts'
import type { Deployment } from './deployment.ts'

type Draft = Args<'teams', 'draftBoundaryChange'>['body']

/** Changes as the tour has them. */
export function draftOf(file: 'thanh-hoa' | 'phu-yen'): Draft {
  return JSON.parse(readFileSync(new URL(`../tours/${file}.json`, import.meta.url), 'utf8'))
}

/** Everything as it was on the evening of 30 June 2025, counted. */
export async function bringOldWorld(as: Deployment['as']): Promise<void> {
  const [admin, officer, province] = [as('admin'), as('commune_officer'), as('province_officer')]
  const teams = { ...officer.teams, importUnits: admin.teams.importUnits }
  const sender = { ...officer, teams, reporting: province.reporting }
  const world = createReformWorld()
  const { signal } = new AbortController()
  await sendWorld(sender, world, () => undefined, signal)
  await settled(admin, { patience: 90_000 })
  await sendClaims(sender, world, () => undefined, signal)
}

/** Drafts, previews and applies a change; answers its id and what was shown. */
export async function applied({ teams }: Lantoa, body: Draft) {
  const params = { changeId: uuid() }
  await teams.draftBoundaryChange({ params, body }).orThrow()
  const preview = await teams.previewBoundaryChange({ params, ifMatch: 1 }).orThrow()
  await teams.applyBoundaryChange({ params, ifMatch: preview.change.version }).orThrow()
  return { params, preview }
}
