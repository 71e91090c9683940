import { Route, Router } from 'preact-iso/router'
import { LeavePage } from '../correct/leave-page.tsx'
import { CorrectPersonPage } from '../correct/person-page.tsx'
import { AccountPage } from './accounts/account-page.tsx'
import { NewAccountPage } from './accounts/new-page.tsx'
import { AccountsPage } from './accounts/page.tsx'
import { AppPage } from './apps/app-page.tsx'
import { AppsPage } from './apps/page.tsx'
import { ConsentPage } from './consents/consent-page.tsx'
import { ConsentsPage } from './consents/page.tsx'
import { ConsentReceiptPage } from './consents/receipt-page.tsx'
import { TakeBackPage } from './consents/take-back-page.tsx'
import { EidPage } from './eid/page.tsx'
import { StepPage } from './eid/step-page.tsx'
import { HeadPage } from './head/head-page.tsx'
import { PersonPage } from './page.tsx'
import { SkillsPage } from './skills/page.tsx'

/** Everything below `/field/h/:id/people/:r`. */
export function PersonRoutes() {
  return (
    <Router>
      <Route path="/" component={PersonPage} />
      <Route path="/head" component={HeadPage} />
      <Route path="/skills" component={SkillsPage} />
      <Route path="/eid" component={EidPage} />
      <Route path="/eid/:step/:question?" component={StepPage} />
      <Route path="/apps" component={AppsPage} />
      <Route path="/apps/:app/:question?" component={AppPage} />
      <Route path="/consents" component={ConsentsPage} />
      <Route path="/consents/receipt/:consent" component={ConsentReceiptPage} />
      <Route path="/consents/take-back/:purpose" component={TakeBackPage} />
      <Route path="/consents/:purpose/:question?" component={ConsentPage} />
      <Route path="/accounts" component={AccountsPage} />
      <Route path="/accounts/new/:question?" component={NewAccountPage} />
      <Route path="/accounts/of/:account/:question?" component={AccountPage} />
      <Route path="/correct/:field?" component={CorrectPersonPage} />
      <Route path="/leave" component={LeavePage} />
      <Route default component={PersonPage} />
    </Router>
  )
}
