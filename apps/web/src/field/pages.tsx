import { useState } from 'preact/hooks'
import { Route, Router } from 'preact-iso/router'
import { LinkButton } from '../look/button.tsx'
import { lazyPage } from '../look/lazy-page.ts'
import { say } from '../words/field-later.ts'
import { HomePage } from './home/page.tsx'
import { BrokenPage } from './look/broken-page.tsx'
import { Page } from './look/page.tsx'
import { RevokedPage } from './open/revoked-page.tsx'
import { TodayPage } from './open/today-page.tsx'
import { useWork } from './open/use-work.tsx'
import { PhonePage } from './phone/page.tsx'
import { ReceiptsPage } from './receipts/page.tsx'
import { RoundPage } from './round/page.tsx'
import { SearchPage } from './round/search-page.tsx'
import { VisitPage } from './visit/page.tsx'
import { SeenPage } from './visit/seen/page.tsx'

const PersonRoutes = lazyPage(() => import('./person/routes.tsx').then(({ PersonRoutes }) => PersonRoutes), BrokenPage)
const PaperPage = lazyPage(() => import('./paper/page.tsx').then(({ PaperPage }) => PaperPage), BrokenPage)
const ScanPage = lazyPage(() => import('./scan/page.tsx').then(({ ScanPage }) => ScanPage), BrokenPage)
const NewHomePage = lazyPage(
  () => import('./register/new-home-page.tsx').then(({ NewHomePage }) => NewHomePage),
  BrokenPage,
)
const NewPersonPage = lazyPage(
  () => import('./register/new-person-page.tsx').then(({ NewPersonPage }) => NewPersonPage),
  BrokenPage,
)
const CorrectHomePage = lazyPage(
  () => import('./correct/home-page.tsx').then(({ CorrectHomePage }) => CorrectHomePage),
  BrokenPage,
)
const ConcernsPage = lazyPage(() => import('./concerns/page.tsx').then(({ ConcernsPage }) => ConcernsPage), BrokenPage)
const ConcernPage = lazyPage(() => import('./concerns/one-page.tsx').then(({ ConcernPage }) => ConcernPage), BrokenPage)
const RaisePage = lazyPage(() => import('./concerns/raise-page.tsx').then(({ RaisePage }) => RaisePage), BrokenPage)
const SessionRoutes = lazyPage(
  () => import('./sessions/routes.tsx').then(({ SessionRoutes }) => SessionRoutes),
  BrokenPage,
)
const MessageRoutes = lazyPage(
  () => import('./messages/routes.tsx').then(({ MessageRoutes }) => MessageRoutes),
  BrokenPage,
)
const LessonRoutes = lazyPage(() => import('./lessons/routes.tsx').then(({ LessonRoutes }) => LessonRoutes), BrokenPage)
const SafetyRoutes = lazyPage(() => import('./safety/routes.tsx').then(({ SafetyRoutes }) => SafetyRoutes), BrokenPage)
const BadgePage = lazyPage(() => import('./badge/page.tsx').then(({ BadgePage }) => BadgePage), BrokenPage)
const BillRoutes = lazyPage(() => import('./bills/routes.tsx').then(({ BillRoutes }) => BillRoutes), BrokenPage)
const VietQrPage = lazyPage(() => import('./vietqr/page.tsx').then(({ VietQrPage }) => VietQrPage), BrokenPage)

/** Of a revoked phone only what is unsent is left to be looked at. */
export function RevokedPages() {
  return (
    <Router>
      <Route path="/field/receipts" component={ReceiptsPage} />
      <Route default component={RevokedPage} />
    </Router>
  )
}

/** What lies behind the lock. */
export function Pages() {
  const { behind } = useWork().standing.value
  const [isPutOff, setPutOff] = useState(false)
  if (behind !== undefined && !isPutOff) return <TodayPage last={behind} onLater={() => setPutOff(true)} />
  return (
    <Router>
      <Route path="/field/" component={RoundPage} />
      <Route path="/field/search" component={SearchPage} />
      <Route path="/field/h/:id" component={HomePage} />
      <Route path="/field/new-home/:step?" component={NewHomePage} />
      <Route path="/field/h/:id/new-person/:step?" component={NewPersonPage} />
      <Route path="/field/h/:id/correct/:field?" component={CorrectHomePage} />
      <Route path="/field/h/:id/visit/:step" component={VisitPage} />
      <Route path="/field/h/:id/visit/of/:r/:question" component={SeenPage} />
      <Route path="/field/h/:id/people/:r" component={PersonRoutes} />
      <Route path="/field/h/:id/people/:r/*" component={PersonRoutes} />
      <Route path="/field/h/:id/bills" component={BillRoutes} />
      <Route path="/field/h/:id/bills/*" component={BillRoutes} />
      <Route path="/field/paper/:day?" component={PaperPage} />
      <Route path="/field/scan/:day?" component={ScanPage} />
      <Route path="/field/h/:id/concern/:step?" component={RaisePage} />
      <Route path="/field/concerns" component={ConcernsPage} />
      <Route path="/field/concerns/new/:step?" component={RaisePage} />
      <Route path="/field/concerns/:concernId" component={ConcernPage} />
      <Route path="/field/receipts" component={ReceiptsPage} />
      <Route path="/field/sessions" component={SessionRoutes} />
      <Route path="/field/sessions/*" component={SessionRoutes} />
      <Route path="/field/messages" component={MessageRoutes} />
      <Route path="/field/messages/*" component={MessageRoutes} />
      <Route path="/field/lessons" component={LessonRoutes} />
      <Route path="/field/lessons/*" component={LessonRoutes} />
      <Route path="/field/safety" component={SafetyRoutes} />
      <Route path="/field/safety/*" component={SafetyRoutes} />
      <Route path="/field/vietqr/:step?" component={VietQrPage} />
      <Route path="/field/badge" component={BadgePage} />
      <Route path="/field/phone" component={PhonePage} />
      <Route default component={NoSuchPage} />
    </Router>
  )
}

function NoSuchPage() {
  return (
    <Page
      title={say('no-such-page')}
      main={
        <LinkButton kind="main" href="/field/">
          {say('round')}
        </LinkButton>
      }
    />
  )
}
