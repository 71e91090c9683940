import { type Command, newHome, type Problem, send } from '@lantoa/standalone/test/homes'
import { dayOf, isoWeekOf } from '@lantoa/vietnam/days'
import { countVisited, until } from '../counted.ts'
import type { Fault, Scene } from '../fault.ts'

const TWO_DAYS_MS = 2 * 86_400_000
const HOMES = 20

function homesVisited({ load }: Scene, at: string): Command[][] {
  return Array.from({ length: HOMES }, () => newHome(load.place, { done: true, at }))
}

/** Two days fast: the visits have not happened yet, whether they come one by one or with others in a batch. */
async function aheadOfTime(scene: Scene): Promise<void> {
  const { stack, load } = scene
  const lantoa = stack.patiently('commune_officer')
  const homes = homesVisited(scene, new Date(Date.now() + TWO_DAYS_MS).toISOString())
  const early = homes.flat().filter(({ kind }) => kind === 'visits')
  await load.record(homes.flat().filter(({ kind }) => kind !== 'visits'))
  const answers = await Promise.all([send(lantoa, early), ...early.slice(0, 2).map((visit) => send(lantoa, [visit]))])
  refused(answers.flat(), 'visit-in-future')
}

function refused(problems: readonly (Problem | undefined)[], code: string): void {
  const other = problems.find((problem) => problem?.code !== code)
  if (problems.some((problem) => problem?.code !== code))
    throw new Error(`Not ${code} but ${other?.code ?? 'accepted'}`)
}

/** Two days slow: the visits count on the day that the phone said. */
async function behindTime(scene: Scene): Promise<string> {
  const at = new Date(Date.now() - TWO_DAYS_MS)
  const week = isoWeekOf(dayOf(at))
  const before = await countVisited(scene, week)
  await scene.load.record(homesVisited(scene, at.toISOString()).flat())
  const all = before + HOMES
  await until(async () => (await countVisited(scene, week)) === all, `${all} homes to be counted in ${week}`)
  return `${HOMES} early visits refused, ${HOMES} late ones counted in ${week}`
}

export const clock: readonly Fault[] = [
  {
    name: 'wrong-clock',
    about: 'phones whose clocks are two days fast, and two days slow',
    paths: ['teams'],
    async inject(scene) {
      await aheadOfTime(scene)
      return { brokenAt: Date.now(), meanwhile: () => behindTime(scene) }
    },
  },
]
