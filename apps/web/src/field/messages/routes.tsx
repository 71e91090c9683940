import { Route, Router } from 'preact-iso/router'
import { MessagePage } from './one-page.tsx'
import { MessagesPage } from './page.tsx'

/** Everything under `/field/messages`. */
export function MessageRoutes() {
  return (
    <Router>
      <Route path="/" component={MessagesPage} />
      <Route path="/:id" component={MessagePage} />
    </Router>
  )
}
