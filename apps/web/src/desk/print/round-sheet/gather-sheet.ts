import { type Data, type Lantoa, LantoaError } from '@lantoa/sdk'
import { type HomeOnPhone, homesIn } from '../../../phone/home.ts'
import { applyPage, type Pack } from '../../../phone/pack.ts'
import { type Hamlets, readHamlets } from '../look/team.ts'

type Round = Data<'teams', 'getRound'>
export type RoundHome = Round['homes'][number]
/** The homes of a week as their team visits them, without anybody's name. */
export type SheetFacts = {
  readonly round: Round
  readonly team: Pick<Data<'teams', 'getBody'>, 'name' | 'unitCode' | 'hamletCodes'>
  readonly hamlets: Hamlets
}
/** Who lives where, by the id of the home. */
export type Homes = ReadonlyMap<string, Pick<HomeOnPhone, 'address' | 'people'>>

/** As many as a team can put into an order of its own. */
const HOMES_MAX = 500
const PAGE = 1000

export async function gatherSheet(
  lantoa: Lantoa,
  { team, week, signal }: { team: string; week: string; signal: AbortSignal },
): Promise<SheetFacts> {
  const { teams } = lantoa
  const [round, body] = await Promise.all([
    teams.getRound({ params: { teamId: team, isoWeek: week }, query: { limit: HOMES_MAX }, signal }).orThrow(),
    teams.getBody({ params: { bodyId: team }, signal }).orThrow(),
  ])
  const codes = new Set([...body.hamletCodes, ...hamletsOf(round)])
  return { round, team: body, hamlets: await readHamlets(lantoa, [...codes], signal) }
}

/** Asks identity for the homes of the round, which writes down who was given the packs of their hamlets. */
export async function askHomes({ identity }: Lantoa, { round }: SheetFacts, signal: AbortSignal): Promise<Homes> {
  const read = async (code: string) => homesIn(code, await readPack(identity, code, signal))
  const homes = (await Promise.all(hamletsOf(round).map(read))).flat()
  const asked = new Set(round.homes.map(({ householdId }) => householdId))
  return new Map(homes.filter(({ householdId }) => asked.has(householdId)).map((home) => [home.householdId, home]))
}

async function readPack(identity: Lantoa['identity'], hamletCode: string, signal: AbortSignal): Promise<Pack> {
  let pack: Pack | undefined
  let since: string | undefined
  for (;;) {
    const { data, error } = await identity.getPack({ params: { hamletCode }, query: { since, limit: PAGE }, signal })
    if (error) throw new LantoaError('getPack', error)
    pack = applyPage(pack, data)
    if (!data.more) return pack
    since = data.cursor
  }
}

function hamletsOf({ homes }: Round): string[] {
  return [...new Set(homes.map(({ hamletCode }) => hamletCode))]
}
