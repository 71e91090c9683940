import type { Bench } from '../bench.ts'
import { inField } from './field-bench.ts'
import { openFieldPhone } from './field-phone.ts'
import { setUpHomes } from './set-up-homes.ts'
import { p95, within } from './within.ts'

const HOMES = 120
const VISITS = 50
const BARS = { fillRequests: 3, fillKilobytes: 40, startMs: 1_500, p95Ms: 200, mostMs: 400, sendRequests: 7 }

/** An evening on a phone that is four times as slow: fetch a hamlet, go round without a network, send. */
export const webEvening: Bench = {
  name: 'web-fill-requests',
  also: ['web-fill-kilobytes', 'web-offline-start', 'web-interaction-p95', 'web-interaction-max', 'web-send-requests'],
  about: `${HOMES} homes fetched, ${VISITS} visited offline at a quarter of this machine's speed, and sent, in Chromium`,
  async run(note) {
    return inField(note, async ({ running, browser, volunteer }) => {
      await setUpHomes(running, volunteer, HOMES)
      const phone = await openFieldPhone(browser, running.baseUrl)
      const filled = await phone.fill(volunteer)
      note(`asked for ${filled.paths.join(', ')}`)
      await phone.slowDown(4)
      const started = await phone.startOffline()
      const { taps } = await phone.visitOffline(VISITS)
      const sent = await phone.send()
      note(`${taps.length} taps; sent by ${sent.paths.join(', ')}`)
      return [
        within('web-fill-requests', 'requests', filled.paths.filter(isOfHamlet).length, BARS.fillRequests),
        within('web-fill-kilobytes', 'kB', filled.kilobytes, BARS.fillKilobytes),
        within('web-offline-start', 'ms', started, BARS.startMs),
        within('web-interaction-p95', 'ms', p95(taps), BARS.p95Ms),
        within('web-interaction-max', 'ms', Math.max(...taps), BARS.mostMs),
        within('web-send-requests', 'requests', sent.paths.length, BARS.sendRequests),
      ]
    })
  },
}

/** Who this is, with the rounds, comes once for all hamlets; behind them the phone says how it stands. */
function isOfHamlet(path: string): boolean {
  return path !== '/teams/v1/me' && !path.startsWith('/teams/v1/devices/')
}
