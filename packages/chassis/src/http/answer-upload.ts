import type { UploadRoute } from '@lantoa/contracts/define-upload'
import type { Request, RequestHandler } from 'express'
import { answerSingle } from './answer.ts'
import type { RequestContext, UploadHandler } from './api.ts'

/** Hands a file to its handler whole, and answers the outcome as any other. */
export function answerUpload(route: UploadRoute, handler: UploadHandler<UploadRoute>): RequestHandler {
  const answer = answerSingle(route, (asked, context) => {
    return handler({ ...asked, sent: context.sent ?? { mediaType: '', bytes: new Uint8Array() } }, context)
  })
  return (request, response, next) => {
    const context: RequestContext = response.locals.context
    context.sent = { mediaType: typeOf(request), bytes: bytesOf(request) }
    request.body = undefined // it is no JSON that a schema could read
    return answer(request, response, next)
  }
}

/** Without what may stand behind it, such as a character set. */
function typeOf(request: Request): string {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';')
  return type.trim().toLowerCase()
}

/** Where nothing was sent there is nothing that was parsed. */
function bytesOf({ body }: Request): Uint8Array {
  return Buffer.isBuffer(body) ? body : new Uint8Array()
}
