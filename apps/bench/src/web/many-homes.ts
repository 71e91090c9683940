import { gzipSync } from 'node:zlib'
import type { Data } from '@lantoa/sdk/client'
import { HAMLETS } from '@lantoa/standalone/test/place'
import { addDays, dayOf, isoWeekOf, weekStart } from '@lantoa/vietnam/days'
import type { BrowserContext } from 'playwright-core'
import type { Bench } from '../bench.ts'
import { inField } from './field-bench.ts'
import { openFieldPhone } from './field-phone.ts'
import { madeHamlet } from './made-hamlet.ts'
import { setUpTeam } from './set-up-team.ts'
import { median, p95, within } from './within.ts'

const HAMLET_COUNT = 100
const HOMES_EACH = 200
const [SEARCHES, VISITS] = [20, 10]
/** Megabytes, milliseconds. */
const BARS = { fillMb: 4, fillMs: 60_000, startMs: 2_000, p95Ms: 200, mostMs: 400, searchMs: 100, openMs: 100 }
const [SAVE_MS, HEAP_MB] = [50, 60]

type Me = Data<'teams', 'getMe'>
type Made = ReadonlyMap<string, ReturnType<typeof madeHamlet>>

/** As many homes as a phone carries at most. They are made here, all else comes from the services. */
export const webManyHomes: Bench = {
  name: 'web-many-fill',
  also: [
    'fill-time',
    'start',
    'interaction-p95',
    'interaction-max',
    'index-block',
    'search-p95',
    'open-p95',
    'save-p95',
  ]
    .concat('heap')
    .map((row) => `web-many-${row}`),
  about: `${HAMLET_COUNT * HOMES_EACH} homes in ${HAMLET_COUNT} hamlets on a phone, at a quarter of this machine's speed, in Chromium`,
  async run(note) {
    return inField(note, async ({ running, browser, volunteer }) => {
      await setUpTeam(running, volunteer)
      const made = makeAll()
      const phone = await openFieldPhone(browser, running.baseUrl, (context) => serve(context, made))
      const { ms: fillTime } = await phone.fill(volunteer)
      await phone.slowDown(4)
      const started = await phone.startOffline()
      const { taps, saved } = await phone.visitOffline(VISITS)
      const { blocked, searched, opened } = await phone.searchOffline(wordsOf(made))
      const heap = await phone.heapMegabytes()
      const fill = megabytesOf(made)
      note(`ids, which are random, are ${(fill - megabytesOf(made, withoutIds)).toFixed(1)} MB of the packs`)
      note(
        `medians of ${[searched, opened, saved].map((each) => Math.round(median(each))).join(', ')} ms to search, open, save`,
      )
      return [
        within('web-many-fill', 'MB', fill, BARS.fillMb),
        within('web-many-fill-time', 'ms', fillTime, BARS.fillMs),
        within('web-many-start', 'ms', started, BARS.startMs),
        within('web-many-interaction-p95', 'ms', p95(taps), BARS.p95Ms),
        within('web-many-interaction-max', 'ms', Math.max(...taps), BARS.mostMs),
        within('web-many-index-block', 'ms', blocked, BARS.p95Ms),
        within('web-many-search-p95', 'ms', p95(searched), BARS.searchMs),
        within('web-many-open-p95', 'ms', p95(opened), BARS.openMs),
        within('web-many-save-p95', 'ms', p95(saved), SAVE_MS),
        within('web-many-heap', 'MB', heap, HEAP_MB),
      ]
    })
  },
}

function makeAll(): Made {
  const others = Array.from({ length: HAMLET_COUNT - 1 }, (_, at) => `${HAMLETS[0].slice(0, 6)}${at + 100}`)
  return new Map([HAMLETS[0], ...others].map((code) => [code, madeHamlet(code, HOMES_EACH)]))
}

/** What the packs of all hamlets weigh as they travel through the gateway, each by itself. */
function megabytesOf(made: Made, textOf: (pack: unknown) => string = JSON.stringify): number {
  const packs = [...made.values()].flatMap((packs) => Object.values(packs))
  return packs.reduce((sum, pack) => sum + gzipSync(textOf(pack)).length, 0) / 1024 ** 2
}

function withoutIds(pack: unknown): string {
  return JSON.stringify(pack).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
}

/** A lane of another hamlet each time, and the number of a home in it. */
function wordsOf(made: Made): string[] {
  const lanes = [...made.keys()].slice(1).map((code) => code.split('.')[1])
  return Array.from({ length: SEARCHES }, (_, at) => `kenh ${lanes[(at * 7) % lanes.length]} ${at + 20}`)
}

/** Answers the packs, and says of the person that she has all these hamlets, with a week of homes in the first one. */
async function serve(context: BrowserContext, made: Made): Promise<void> {
  await context.route(/\/v1\/packs\//, (route) => {
    const [, service, , , code = ''] = new URL(route.request().url()).pathname.split('/')
    return route.fulfill({ json: made.get(code)?.[service as keyof ReturnType<typeof madeHamlet>] })
  })
  await context.route(/\/teams\/v1\/me/, async (route) => {
    const response = await route.fetch()
    const me = (await response.json()) as Me
    const [hamlet] = me.hamlets
    const hamlets = [...made.keys()].flatMap((code) => (hamlet ? [{ ...hamlet, code }] : []))
    const rounds = me.bodies.map(({ bodyId }) => roundOf(bodyId, made))
    await route.fulfill({ response, json: { ...me, hamlets, rounds } satisfies Me })
  })
}

function roundOf(teamId: string, made: Made): NonNullable<Me['rounds']>[number] {
  const today = dayOf(new Date())
  const [from, homes] = [weekStart(today), made.get(HAMLETS[0])?.teams.upserts ?? []]
  const due = { reason: 'never-visited', dueOn: null, missed: false, chosen: false } as const
  return {
    ...{ teamId, isoWeek: isoWeekOf(today), from, until: addDays(from, 7), intervalDays: 28 },
    homes: homes.map(({ householdId, hamletCode }) => ({ householdId, hamletCode, ...due })),
    ...{ more: 0, gone: [], leftInPeace: [] },
  }
}
