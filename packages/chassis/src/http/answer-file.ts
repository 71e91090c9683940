import { pipeline } from 'node:stream/promises'
import type { FileContent, FileRoute, KeptFile } from '@lantoa/contracts/define-file'
import type { Route } from '@lantoa/contracts/define-route'
import type { RequestHandler, Response } from 'express'
import { askHandler } from './answer.ts'
import { answerKeptFile } from './answer-kept-file.ts'
import type { RequestContext, SingleHandler } from './api.ts'

/** Streams a file as fast as the client takes it; making it ends where the client hangs up. */
export function answerFile(route: FileRoute, handler: SingleHandler<Route>): RequestHandler {
  return async (request, response) => {
    const outcome = await askHandler(route, handler, request, response)
    if (!outcome) return
    const file = outcome.value as FileContent | KeptFile // the response of every file route
    if ('tag' in file) return answerKeptFile(file, request, response)
    const pieces = file.content[Symbol.asyncIterator]()
    // Until a first piece is there, whatever goes wrong is answered as a problem and not as a file that breaks off.
    const first = await pieces.next()
    response.setHeader('Content-Type', file.mediaType)
    response.setHeader('Content-Disposition', `attachment; filename="${file.name}"`)
    await send(first, pieces, response)
  }
}

async function send(
  first: IteratorResult<Uint8Array>,
  pieces: AsyncIterator<Uint8Array>,
  response: Response,
): Promise<void> {
  const { log, correlationId }: RequestContext = response.locals.context
  let failure: unknown
  const whole = goOn(first, pieces, (error) => {
    failure = error
  })
  try {
    await pipeline(whole, response)
  } catch {
    // A client that hangs up is no failure of ours. The connection is cut by now: nobody takes a part for the whole.
    if (failure !== undefined) log.error({ err: failure, correlationId }, 'a file broke off')
  }
}

async function* goOn(
  first: IteratorResult<Uint8Array>,
  pieces: AsyncIterator<Uint8Array>,
  failed: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    for (let piece = first; !piece.done; piece = await pieces.next()) yield piece.value
  } catch (error) {
    failed(error)
    throw error
  } finally {
    await pieces.return?.()
  }
}
