import { Route, Router } from 'preact-iso/router'
import { SafetyPage } from './page.tsx'
import { ReportPage } from './report-page.tsx'

/** Everything under `/field/safety`. */
export function SafetyRoutes() {
  return (
    <Router>
      <Route path="/" component={SafetyPage} />
      <Route path="/report/:step?" component={ReportPage} />
    </Router>
  )
}
