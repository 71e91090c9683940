import express, { type ErrorRequestHandler, type RequestHandler, type Response, Router } from 'express'
import type { Provider } from 'oidc-provider'
import { errorPage, peoplePage } from './pages.ts'
import type { Person } from './people.ts'

/** The page on which somebody says who he is. */
export function pickPerson(provider: Provider, options: { issuer: string; people: readonly Person[] }): Router {
  const { issuer, people } = options
  const { origin } = new URL(issuer)

  const show: RequestHandler = async (request, response) => {
    // It answers whoever has not begun this login in this browser with a refusal.
    await provider.interactionDetails(request, response)
    sendPage(response, 200, peoplePage(people))
  }

  const choose: RequestHandler = async (request, response) => {
    // A page of another origin may send this form too, and what is on another port counts as the same site.
    if (request.headers.origin !== origin) return sendPage(response, 403, errorPage('access_denied'))
    const picked: unknown = request.body?.person
    const person = people.find(({ subject }) => subject === picked)
    if (!person) return sendPage(response, 400, errorPage('invalid_request'))
    const interaction = await provider.interactionDetails(request, response)
    // Whoever was logged in here before is not any more, and a session that somebody else knows is of no use to him.
    if (interaction.session) {
      await (await provider.Session.findByUid(interaction.session.uid))?.destroy()
      interaction.session = undefined
      await interaction.persist()
    }
    await provider.interactionFinished(request, response, { login: { accountId: person.subject, remember: false } })
  }

  return Router()
    .get('/interaction/:uid', show)
    .post('/interaction/:uid', express.urlencoded({ extended: false, limit: '1kb' }), choose)
    .use('/interaction', sayWhatIsWrong)
}

const sayWhatIsWrong: ErrorRequestHandler = (
  error: { statusCode?: number; error?: string },
  _request,
  response,
  next,
) => {
  const { statusCode = 500, error: code = 'invalid_request' } = error
  if (statusCode >= 500) return next(error)
  sendPage(response, statusCode, errorPage(code))
}

function sendPage(response: Response, status: number, page: string): void {
  response.status(status).set('Cache-Control', 'no-store').type('html').send(page)
}
