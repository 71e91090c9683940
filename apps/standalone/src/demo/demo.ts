import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lantoa } from '@lantoa/sdk/client'
import { addDays, dayOf, isoWeekOf } from '@lantoa/vietnam/days'
import { z } from 'zod'
import { settled } from '../settled.ts'
import { StartError } from '../start-error.ts'
import { setTargets, startCampaign } from './campaigns.ts'
import { type AsMember, sendDevices } from './devices.ts'
import { demoId } from './ids.ts'
import { sendReadings } from './messages.ts'
import { createReformWorld } from './reform/world.ts'
import { type Progress, sendClaims, sendWorld } from './send.ts'
import { createWorld } from './world.ts'

/** `begunAt` decides which visits there are, so a sending that was interrupted goes on with the same ones. */
const Marker = z.object({
  demo: z.enum(['full', 'reform']).default('full'),
  begunAt: z.iso.datetime(),
  done: z.boolean(),
})
type Marker = z.output<typeof Marker>

const WORLDS = { full: createWorld, reform: createReformWorld }

type Target = {
  dataDir: string
  sender: Lantoa
  /** Where members have clients of their own: their phones are there too. */
  asMember?: AsMember
  demo?: Marker['demo']
}

/**
 * Sends the demo data into a data folder that has not got all of it yet. Answers whether there was something to do.
 * @throws StartError when the folder has another demo
 */
export async function bringDemo(
  { dataDir, sender, asMember, demo = 'full' }: Target,
  tell: Progress,
  signal: AbortSignal,
): Promise<boolean> {
  const path = join(dataDir, 'demo.json')
  const marker = existsSync(path) ? readMarker(path) : { demo, begunAt: new Date().toISOString(), done: false }
  if (marker.demo !== demo) {
    throw new StartError(`${dataDir} holds the demo "${marker.demo}". Set LANTOA_DATA_DIR to another folder.`)
  }
  if (marker.done) return false
  writeMarker(path, marker)
  const world = WORLDS[demo](new Date(marker.begunAt))
  await sendWorld(sender, world, tell, signal)
  if (asMember && demo === 'full') {
    await sendDevices(asMember, new Date(marker.begunAt), tell, signal)
    await sendReadings(asMember, new Date(marker.begunAt), signal)
  }
  if (demo === 'full') await startCampaign(sender, new Date(marker.begunAt), signal)
  await awaitCounting(sender, tell, signal)
  await sendClaims(sender, world, tell, signal)
  if (demo === 'full') {
    await setTargets(sender, new Date(marker.begunAt), signal)
    await closeWeek(sender, new Date(marker.begunAt), signal)
  }
  writeMarker(path, { ...marker, done: true })
  return true
}

/** The week before last is closed in one commune: what somebody tells of it from now on shows as a restatement. */
async function closeWeek({ reporting }: Lantoa, begunAt: Date, signal: AbortSignal): Promise<void> {
  const period = isoWeekOf(addDays(dayOf(begunAt), -14))
  const params = { closingId: demoId('closing', 0) }
  await reporting.closePeriod({ params, body: { unit: '31027', period }, signal }).orThrow()
}

/** Waits until the indicators have caught up, so that the first look at them is not the one at a half-made world. */
async function awaitCounting(sender: Lantoa, tell: Progress, signal: AbortSignal): Promise<void> {
  let most = 0
  tell('events counted', 0, 1)
  function onWaiting(events: number): void {
    most = Math.max(most, events)
    if (events > 0) tell('events counted', most - events, most)
  }
  await settled(sender, { signal, onWaiting })
  tell('events counted', most, most)
}

function readMarker(path: string): Marker {
  return Marker.parse(JSON.parse(readFileSync(path, 'utf8')))
}

function writeMarker(path: string, marker: Marker): void {
  writeFileSync(path, `${JSON.stringify(marker)}\n`)
}
