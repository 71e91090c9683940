import { LocationProvider } from 'preact-iso/router'
import { Button } from '../look/button.tsx'
import { FaultBoundary } from '../look/fault-boundary.tsx'
import { Guarded } from '../look/guarded.tsx'
import { lazyPage } from '../look/lazy-page.ts'
import { Notice } from '../look/notice.tsx'
import { say } from '../words/field.ts'
import { LockPage } from './lock/lock-page.tsx'
import { NewPinPage } from './lock/new-pin-page.tsx'
import { WelcomePage } from './lock/welcome-page.tsx'
import { BrokenPage } from './look/broken-page.tsx'
import { Page } from './look/page.tsx'
import { LockedBar, TopBar } from './look/top-bar.tsx'
import type { AtWork } from './open/at-work.ts'
import { open, stage } from './open/this-phone.ts'
import { WorkProvider } from './open/use-work.tsx'
import { othersOpen } from './worker/start-worker.ts'

const Pages = lazyPage(() => import('./pages.tsx').then(({ Pages }) => Pages), BrokenPage)
const RevokedPages = lazyPage(() => import('./pages.tsx').then(({ RevokedPages }) => RevokedPages), BrokenPage)

/** The field app: the lock, and behind it the pages of whoever opened her locker. */
export function App() {
  if (open.value) return <Opened work={open.value} />
  return (
    <>
      <LockedBar />
      {othersOpen.value ? <Notice title={say('outdated.others')} /> : null}
      <FaultBoundary page={stage.value?.at ?? ''} fallback={<UnreadablePage />}>
        <InFront />
      </FaultBoundary>
    </>
  )
}

function InFront() {
  const now = stage.value
  if (now === undefined) return null
  if (now.at === 'unreadable') return <UnreadablePage />
  if (now.at === 'new-pin') return <NewPinPage subject={now.subject} lost={now.lost} kept={now.kept} />
  if (now.at === 'locked') return <LockPage fronts={now.fronts} own={now.own} />
  return <WelcomePage />
}

function Opened({ work }: { work: AtWork }) {
  const { unsent, refused, oldestUnsent, revoked } = work.standing.value
  return (
    <WorkProvider value={work}>
      <TopBar unsent={unsent} refused={refused} oldestUnsent={oldestUnsent} now={Date.now()} />
      <LocationProvider scope="/field/">
        <Guarded fallback={<BrokenPage />}>{revoked ? <RevokedPages /> : <Pages />}</Guarded>
      </LocationProvider>
    </WorkProvider>
  )
}

export function UnreadablePage() {
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
