import type { Request, RequestHandler, Response } from 'express'
import { createPlaces } from '../commands/places.ts'

/** As many bytes of bodies as a service holds at once. Parsed they take some five times as much memory. */
const HELD_BYTES = 64 * 1024 * 1024

/**
 * Keeps places for the bytes of a body from before it is read until its request is dealt with, shared by turns of the
 * callers: thousands of commands may wait, but not thousands of large ones.
 */
export function createBodyPlaces(limit = HELD_BYTES) {
  const places = createPlaces(limit, 'large requests')

  /** Takes the places that a body says it needs, or as many as the route takes at most where it says nothing. */
  function hold(most: number): RequestHandler {
    return (request, response, next) => {
      const bytes = announcedBytes(request, most)
      const { subject } = response.locals.context.caller
      if (bytes === 0) return next()
      places.enter(subject, bytes)
      response.locals.holding = { bytes, working: false, release: () => places.leave(subject, bytes) }
      response.once('close', () => end(response, ({ working }) => !working))
      next()
    }
  }

  return { hold }
}

type Holding = { bytes: number; working: boolean; release: () => void }

function end(response: Response, when: (holding: Holding) => boolean): void {
  const holding: Holding | undefined = response.locals.holding
  if (!holding || !when(holding)) return
  response.locals.holding = undefined
  holding.release()
}

/** A client that hangs up frees nothing as long as its command waits with others. */
export function whileHolding(handler: RequestHandler): RequestHandler {
  return async (request, response, next) => {
    const holding: Holding | undefined = response.locals.holding
    if (holding) holding.working = true
    try {
      await handler(request, response, next)
    } finally {
      end(response, () => true)
    }
  }
}

/** What is compressed says only how long it is until it is read. */
function announcedBytes({ headers }: Request, most: number): number {
  const length = headers['content-length']
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity'
  if (headers['transfer-encoding'] !== undefined || (length !== undefined && !isPlain)) return most
  return Math.min(Number(length ?? 0), most)
}
