import { LocationProvider, Route, Router } from 'preact-iso/router'
import { Button, LinkButton } from '../look/button.tsx'
import { say } from '../words/field.ts'
import { HomePage } from './home/page.tsx'
import { LockPage } from './lock/lock-page.tsx'
import { NewPinPage } from './lock/new-pin-page.tsx'
import { WelcomePage } from './lock/welcome-page.tsx'
import { Page } from './look/page.tsx'
import { LockedBar, TopBar } from './look/top-bar.tsx'
import type { AtWork } from './open/at-work.ts'
import { open, stage } from './open/this-phone.ts'
import { WorkProvider } from './open/use-work.tsx'
import { PhonePage } from './phone/page.tsx'
import { ReceiptsPage } from './receipts/page.tsx'
import { RoundPage } from './round/page.tsx'
import { SearchPage } from './round/search-page.tsx'
import { VisitPage } from './visit/page.tsx'

/** The field app: the lock, and behind it the pages of whoever opened her locker. */
export function App({ loginFailed }: { loginFailed: boolean }) {
  if (open.value) return <Opened work={open.value} />
  return (
    <>
      <LockedBar />
      <InFront loginFailed={loginFailed} />
    </>
  )
}

function InFront({ loginFailed }: { loginFailed: boolean }) {
  const now = stage.value
  if (now === undefined) return null
  if (now.at === 'unreadable') return <UnreadablePage />
  if (now.at === 'new-pin') return <NewPinPage subject={now.subject} lost={now.lost} />
  if (now.at === 'locked') return <LockPage fronts={now.fronts} own={now.own} />
  return <WelcomePage failed={loginFailed} />
}

function Opened({ work }: { work: AtWork }) {
  const { unsent, refused, oldestUnsent } = work.standing.value
  return (
    <WorkProvider value={work}>
      <TopBar unsent={unsent} refused={refused} oldestUnsent={oldestUnsent} now={Date.now()} />
      <LocationProvider scope="/field/">
        <Router>
          <Route path="/field/" component={RoundPage} />
          <Route path="/field/search" component={SearchPage} />
          <Route path="/field/h/:id" component={HomePage} />
          <Route path="/field/h/:id/visit/:step" component={VisitPage} />
          <Route path="/field/receipts" component={ReceiptsPage} />
          <Route path="/field/phone" component={PhonePage} />
          <Route default component={NoSuchPage} />
        </Router>
      </LocationProvider>
    </WorkProvider>
  )
}

function UnreadablePage() {
  return (
    <Page
      title={say('unreadable')}
      main={
        <Button kind="main" onClick={() => location.reload()}>
          {say('unreadable.again')}
        </Button>
      }
    >
      <p>{say('unreadable.what')}</p>
    </Page>
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
