import { Route, Router } from 'preact-iso/router'
import { LessonPage } from './one-page.tsx'
import { LessonsPage } from './page.tsx'

/** Everything under `/field/lessons`. */
export function LessonRoutes() {
  return (
    <Router>
      <Route path="/" component={LessonsPage} />
      <Route path="/:id" component={LessonPage} />
    </Router>
  )
}
