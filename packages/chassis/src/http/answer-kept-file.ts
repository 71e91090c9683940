import { pipeline } from 'node:stream/promises'
import type { KeptFile } from '@lantoa/contracts/define-file'
import type { Request, Response } from 'express'
import type { RequestContext } from './api.ts'
import { namesTag } from './etag.ts'
import { ProblemError } from './problems.ts'

type Part = { readonly from: number; readonly to: number }

/** Sends a file that never changes, or the part that was asked for; whoever has it already is sent nothing. */
export async function answerKeptFile(file: KeptFile, request: Request, response: Response): Promise<void> {
  const tag = `"${file.tag}"`
  const isKnown = namesTag(request.headers['if-none-match'], tag)
  const part = partOf(file, tag, request)
  const content = isKnown || request.method === 'HEAD' ? [] : await file.read(part)
  if (!content) throw new ProblemError('not-found', 'The file is gone.')
  response.set({ ...keptBy(file), 'Accept-Ranges': 'bytes', ETag: tag })
  if (isKnown) return void response.status(304).end()
  const { from, to } = part ?? { from: 0, to: file.size - 1 }
  if (part) response.status(206).set('Content-Range', `bytes ${from}-${to}/${file.size}`)
  response.set({
    'Content-Type': file.mediaType,
    'Content-Disposition': `${file.shownFor === undefined ? 'attachment' : 'inline'}; filename="${file.name}"`,
    'Content-Length': String(to - from + 1),
  })
  await pipeline(content, response).catch((error: unknown) => {
    const { log, correlationId }: RequestContext = response.locals.context
    if (!isHungUp(error)) log.error({ err: error, correlationId }, 'a file broke off')
  })
}

/** A page brings its style along, and nothing else. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

function keptBy({ shownFor }: KeptFile): Record<string, string> {
  if (shownFor === undefined) return { 'Cache-Control': 'private, max-age=31536000, immutable', Vary: 'Authorization' }
  return { 'Cache-Control': `public, max-age=${shownFor}`, 'Content-Security-Policy': PAGE_POLICY }
}

/** The one part that is asked for; who asks for several, or for one that is not there, gets all of it. */
function partOf({ size }: KeptFile, tag: string, request: Request): Part | undefined {
  const { range, 'if-range': condition } = request.headers
  if (range === undefined || (condition !== undefined && condition !== tag)) return undefined
  const ranges = request.range(size, { combine: true })
  if (!Array.isArray(ranges) || ranges.type !== 'bytes' || ranges.length !== 1) return undefined
  const [one] = ranges
  return one && { from: one.start, to: one.end }
}

function isHungUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
}
