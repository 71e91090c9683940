import { type Args, createLantoa, type Data, type Problem } from '@lantoa/sdk'
import { session } from '../../session/this-session.ts'
import { addressOf, headersIn } from './file-address.ts'

type MediaType = Args<'teams', 'uploadLessonFile'>['body']['mediaType']
export type FileToSend = { readonly content: Blob; readonly mediaType: MediaType }
type Sent = { data: Data<'teams', 'uploadLessonFile'>; error?: undefined } | { data?: undefined; error: Problem }

/** Sends a file to the address that its content gives it; `onProgress` hears of how much, of 1, has gone out. */
export async function sendFile({ content, mediaType }: FileToSend, onProgress: (share: number) => void): Promise<Sent> {
  const bytes = new Uint8Array(await content.arrayBuffer())
  const address = await addressOf(bytes)
  const lantoa = createLantoa({ baseUrl: location.origin, token: session.token, fetch: sendingWith(onProgress) })
  return lantoa.teams.uploadLessonFile({ params: { address }, body: { mediaType, content: bytes } })
}

/** `fetch` of browsers does not say how much has gone out. */
function sendingWith(onProgress: (share: number) => void): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = await request.arrayBuffer()
    return new Promise((resolve, reject) => {
      const sending = new XMLHttpRequest()
      const fail = () => reject(new TypeError('The request did not get through'))
      sending.open(request.method, request.url)
      request.headers.forEach((value, name) => {
        sending.setRequestHeader(name, value)
      })
      sending.upload.onprogress = ({ loaded, total }) => onProgress(loaded / Math.max(total, 1))
      sending.onload = () => resolve(answerOf(sending))
      sending.onerror = fail
      sending.onabort = fail
      request.signal.addEventListener('abort', () => sending.abort())
      sending.send(body)
    })
  }
}

function answerOf(sent: XMLHttpRequest): Response {
  return new Response(sent.responseText, { status: sent.status, headers: headersIn(sent.getAllResponseHeaders()) })
}
