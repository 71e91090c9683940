import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandOf, type putThing } from '../../test/put-thing.ts'
import { createFairQueue } from './fair-queue.ts'
import { createPlaces } from './places.ts'
import type { Job } from './settle-batch.ts'
import { cutIntoSteps } from './steps.ts'

type Thing = Job<typeof putThing>

function jobOf(subject: string, keys: readonly string[], number = 0): Thing {
  return { command: commandOf('', number, { subject }), keys, resolve: () => undefined, reject: () => undefined }
}

const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 3 })
const jobs = fc
  .array(fc.record({ subject: fc.constantFrom('x', 'y', 'z'), keys }), { maxLength: 40 })
  .map((all) => all.map((one, number) => jobOf(one.subject, one.keys, number)))

function sharesKey(a: Thing, b: Thing): boolean {
  return a.keys.some((key) => b.keys.includes(key))
}

/** Of each caller, the earlier of two jobs that share a key comes first. */
function keepsOrder(taken: readonly Thing[]): boolean {
  return taken.every((later, place) =>
    taken
      .slice(0, place)
      .every(
        (earlier) =>
          earlier.command.caller.subject !== later.command.caller.subject ||
          !sharesKey(earlier, later) ||
          earlier.command.input.size < later.command.input.size,
      ),
  )
}

test('each command is taken once, in order of its key, and never while its key is busy, whatever is put back', () => {
  const moves = fc.infiniteStream(fc.record({ settle: fc.boolean(), back: fc.nat(5), kept: fc.nat(5) }))
  fc.assert(
    fc.property(jobs, moves, (all, stream) => {
      const queue = createFairQueue<Thing>()
      const underWay: Thing[][] = []
      const done: Thing[] = []
      for (const job of all) queue.add(job)
      for (let idle = 0; idle < 3; ) {
        const { value: move } = stream.next()
        const batch = queue.take()
        idle = batch.length === 0 && underWay.length === 0 ? idle + 1 : 0
        expect(underWay.flat().some((other) => batch.some((job) => sharesKey(job, other)))).toBe(false)
        if (batch.length > 0) underWay.push(batch)
        const settled = move?.settle || batch.length === 0 ? (underWay.shift() ?? []) : []
        // What is put back are the last of their keys, as after a transaction that did not come to them.
        const back = settled.slice(settled.length - Math.min(move?.back ?? 0, settled.length - 1))
        queue.release(settled)
        if (settled.length > 1) queue.putBack(back)
        done.push(...(settled.length > 1 ? settled.slice(0, settled.length - back.length) : settled))
      }
      expect(done.toSorted((a, b) => a.command.input.size - b.command.input.size)).toEqual(all)
      expect(keepsOrder(done)).toBe(true)
    }),
  )
})

test('a key that is kept is busy for others until it is released', () => {
  const queue = createFairQueue<Thing>()
  const first = jobOf('x', ['a', 'b'])
  queue.add(first)
  expect(queue.take()).toEqual([first])
  queue.add(jobOf('y', ['b']))
  queue.release([first], [first])
  expect(queue.take()).toEqual([])
  queue.release([first])
  expect(queue.take()).toHaveLength(1)
})

test('callers take turns, and whoever was served goes behind those who were not', () => {
  const queue = createFairQueue<Thing>()
  for (let number = 0; number < 3000; number += 1) queue.add(jobOf('many', [`m${number}`], number))
  for (let number = 0; number < 1500; number += 1) queue.add(jobOf(`s${number}`, [`s${number}`], number))
  const first = queue.take()
  const second = queue.take()
  expect(first.filter(({ command }) => command.caller.subject === 'many')).toHaveLength(1)
  expect(second.filter(({ command }) => command.caller.subject === 'many')).toHaveLength(499)
})

test('within a step nothing shares a key, and steps keep the order of each key', () => {
  fc.assert(
    fc.property(jobs, (all) => {
      const steps = cutIntoSteps(all)
      for (const step of steps) {
        expect(step.some((job, place) => step.slice(0, place).some((other) => sharesKey(job, other)))).toBe(false)
      }
      const ordered = steps.flat()
      expect(ordered.toSorted((a, b) => a.command.input.size - b.command.input.size)).toEqual(all)
      expect(keepsOrder(ordered)).toBe(true)
    }),
  )
})

test.each([
  [['a'], { a: 50 }],
  [['a', 'b'], { a: 50, b: 25 }],
  [['a', 'b', 'c'], { a: 50, b: 25, c: 13 }],
])('of a hundred places %j get %j, each as many as are free', (subjects, taken) => {
  const { enter, leave } = createPlaces(100)
  const got: Record<string, number> = {}
  const enters = (subject: string) => {
    try {
      return enter(subject) === undefined
    } catch (error) {
      expect(error).toMatchObject({ code: 'too-many-requests' })
      return false
    }
  }
  for (const subject of subjects) while (enters(subject)) got[subject] = (got[subject] ?? 0) + 1
  expect(got).toEqual(taken)
  for (const subject of subjects) for (let left = got[subject] ?? 0; left > 0; left -= 1) leave(subject)
  expect(enters('d')).toBe(true)
})
