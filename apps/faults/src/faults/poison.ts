import { TOPICS } from '@lantoa/contracts/events'
import { type Command, idOf, newHome } from '@lantoa/standalone/test/homes'
import { setUpHamlet } from '@lantoa/standalone/test/place'
import { v7 as uuid } from 'uuid'
import { until, untilCounted } from '../counted.ts'
import type { Fault, Scene } from '../fault.ts'
import { SERVICES } from '../stack.ts'

const HAMLET = '31027.99'

/** Of every topic, a key that something true comes under later. */
function keyIn(topic: string, home: readonly Command[]): string {
  const [household, resident] = home.map(idOf)
  if (topic === 'teams.unit.v1') return HAMLET
  const keys = { household, visit: household, resident, consent: resident, holder: resident }
  const thing = Object.keys(keys).find((name) => topic.includes(`.${name}`)) as keyof typeof keys | undefined
  return (thing && keys[thing]) ?? uuid()
}

async function listLetters({ stack }: Scene) {
  const admin = stack.patiently('admin')
  const lists = await Promise.all(
    SERVICES.map(async (service) =>
      (await Array.fromAsync(admin[service].listDeadLetters.all())).map((letter) => ({ ...letter, service })),
    ),
  )
  return lists.flat()
}

/** As many as there are services that follow a topic. */
async function expectedLetters({ stack }: Scene): Promise<number> {
  const admin = stack.patiently('admin')
  const followed = await Promise.all(
    SERVICES.map(async (service) => (await admin[service].getStatus().orThrow()).consumers.map(({ topic }) => topic)),
  )
  return followed.reduce((total, topics) => total + new Set(topics).size, 0)
}

/** The keys wait, and nothing else does. */
async function othersGoOn(scene: Scene, home: readonly Command[]): Promise<string> {
  const { stack, load } = scene
  const expected = await expectedLetters(scene)
  await until(async () => (await listLetters(scene)).length === expected, `${expected} dead letters`)
  await setUpHamlet(stack.patiently, HAMLET)
  await load.record(home)
  await untilCounted(scene, 1)
  const waiting = (await listLetters(scene)).reduce((total, { parked }) => total + parked, 0)
  if (waiting === 0) throw new Error('Nothing waits behind the poison')
  return `${expected} dead letters, ${waiting} records waited behind them`
}

async function drop(scene: Scene): Promise<number> {
  const admin = scene.stack.patiently('admin')
  for (const { service, deadLetterId } of await listLetters(scene)) {
    await admin[service].dropDeadLetter({ params: { deadLetterId } }).orThrow()
  }
  return Date.now()
}

export const poisoned: readonly Fault[] = [
  {
    name: 'poison',
    about: 'a record that nobody can read in every topic, under a key that is used later; the operator drops it',
    paths: SERVICES,
    async inject(scene) {
      const home = newHome(scene.load.place, { done: true, alone: true, account: true, internet: true, sells: true })
      await scene.log.produce(TOPICS.map(({ name }) => ({ topic: name, key: keyIn(name, home), value: '{"not JSON' })))
      return { brokenAt: Date.now(), meanwhile: () => othersGoOn(scene, home), heal: () => drop(scene) }
    },
  },
]
