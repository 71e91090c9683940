import { Route, Router } from 'preact-iso/router'
import { BillPage } from './bill-page.tsx'
import { BillsPage } from './page.tsx'

/** Everything under `/field/h/:id/bills`. */
export function BillRoutes() {
  return (
    <Router>
      <Route path="/" component={BillsPage} />
      <Route path="/:service/:question?" component={BillPage} />
    </Router>
  )
}
