import type { Service } from '@lantoa/contracts/define-route'
import type { Load } from './load.ts'
import type { Log } from './log.ts'
import type { Shape, Stack } from './stack.ts'

/** What a fault may lay hands on. */
export type Scene = { stack: Stack; load: Load; log: Log }

/** What broke, and what can be done about it. Instants are epoch milliseconds. */
export type Injury = {
  brokenAt: number
  /** What is looked at while it is broken; throws when it is not as it must be. Answers a remark for the table. */
  meanwhile?(): Promise<string>
  /** Mends it and answers when. Without it, it mends itself. */
  heal?(): Promise<number>
}

/** Something that breaks under load, as data; the runner does the counting. */
export type Fault = {
  name: string
  about: string
  /** What must be running; default `one` of each service. */
  shape?: Shape
  /** The services whose first acknowledgement is awaited, counted from when it was mended. */
  paths: readonly Service[]
  /** Whether it must have left records in the log that are there twice: else it did not hit the moment it is about. */
  repeats?: boolean
  inject(scene: Scene): Promise<Injury>
}

/** One row of the table. */
export type FaultResult = {
  fault: string
  acknowledged: number
  lost: number
  doubled: number
  /** Seconds from when it was mended (or broke, where it mends itself) until the services answered, the slowest of them. */
  answeredAfter: number
  /** Until everything that had been acknowledged was counted in every unit above. */
  settledAfter: number
  note: string
  /** Why it is not as it must be. */
  failed?: string
  at: string
}
