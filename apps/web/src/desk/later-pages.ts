import { lazyPage } from '../look/lazy-page.ts'
import { MissingPage } from './broken-page.tsx'

/** Pages whose scripts are fetched when they are opened; of two that fit an address the first is shown. */
const LATER: Readonly<Record<string, Parameters<typeof lazyPage>[0]>> = {
  '/desk/held': () => import('./held/page.tsx').then((file) => file.HeldPage),
  '/desk/duplicates': () => import('./duplicates/page.tsx').then((file) => file.DuplicatesPage),
  '/desk/boundaries': () => import('./boundaries/list-page.tsx').then((file) => file.BoundariesPage),
  '/desk/boundaries/:changeId': () => import('./boundaries/change-page.tsx').then((file) => file.ChangePage),
  '/desk/boundaries/:changeId/draft': () => import('./boundaries/draft-page.tsx').then((file) => file.DraftPage),
  '/desk/boundaries/:changeId/preview': () => import('./boundaries/preview-page.tsx').then((file) => file.PreviewPage),
  '/desk/unassigned': () => import('./unassigned/page.tsx').then((file) => file.UnassignedPage),
  '/desk/campaigns/:campaignId': () => import('./campaigns/page.tsx').then((file) => file.CampaignPage),
  '/desk/closings': () => import('./closings/page.tsx').then((file) => file.ClosingsPage),
  '/desk/closings/:closingId': () => import('./closings/closing-page.tsx').then((file) => file.ClosingPage),
  '/desk/targets/:targetId': () => import('./targets/target-page.tsx').then((file) => file.TargetPage),
  '/desk/targets/:targetId/draft': () => import('./targets/draft-page.tsx').then((file) => file.TargetDraftPage),
  '/desk/scorecards': () => import('./scorecards/page.tsx').then((file) => file.ScorecardsPage),
  '/desk/scorecards/:scorecardId': () => import('./scorecards/scorecard-page.tsx').then((file) => file.ScorecardPage),
  '/desk/scorecards/:scorecardId/draft': () =>
    import('./scorecards/scorecard-draft-page.tsx').then((file) => file.ScorecardDraftPage),
  '/desk/claims': () => import('./claims/page.tsx').then((file) => file.ClaimsPage),
  '/desk/claims/import': () => import('./claims/import-page.tsx').then((file) => file.ClaimImportPage),
  '/desk/payouts': () => import('./payouts/page.tsx').then((file) => file.PayoutsPage),
  '/desk/payouts/import': () => import('./payouts/import-page.tsx').then((file) => file.PayoutImportPage),
  '/desk/apps': () => import('./apps/page.tsx').then((file) => file.AppsPage),
  '/desk/appointments': () => import('./appointments/page.tsx').then((file) => file.AppointmentsPage),
  '/desk/privacy': () => import('./privacy/page.tsx').then((file) => file.PrivacyPage),
  '/desk/privacy/:rightsRequestId': () => import('./privacy/request-page.tsx').then((file) => file.RightsRequestPage),
  '/desk/exports': () => import('./privacy/exports-page.tsx').then((file) => file.ExportsPage),
  '/desk/access': () => import('./access/page.tsx').then((file) => file.AccessPage),
  '/desk/concerns': () => import('./concerns/page.tsx').then((file) => file.ConcernsPage),
  '/desk/concerns/:concernId': () => import('./concerns/concern-page.tsx').then((file) => file.ConcernPage),
  '/desk/restaffing/:bodyId': () => import('./restaffing/page.tsx').then((file) => file.RestaffingPage),
  '/desk/lessons': () => import('./lessons/page.tsx').then((file) => file.LessonsPage),
  '/desk/lessons/:lessonId': () => import('./lessons/lesson-page.tsx').then((file) => file.LessonPage),
  '/desk/messages/:messageId': () => import('./messages/page.tsx').then((file) => file.MessagePage),
  '/desk/devices': () => import('./devices/page.tsx').then((file) => file.DevicesPage),
  '/desk/sealed': () => import('./sealed/page.tsx').then((file) => file.SealedPage),
  '/desk/registers': () => import('./registers/index-page.tsx').then((file) => file.RegistersPage),
  '/desk/registers/:register': () => import('./registers/list/page.tsx').then((file) => file.RegisterPage),
  '/desk/registers/:register/new': () => import('./registers/form/new-page.tsx').then((file) => file.NewThingPage),
  '/desk/registers/:register/import': () => import('./registers/import/page.tsx').then((file) => file.ImportPage),
  '/desk/registers/:register/:id': () => import('./registers/one/page.tsx').then((file) => file.ThingPage),
  '/desk/print': () => import('./print/choice/page.tsx').then((file) => file.PrintChoicePage),
  '/desk/print/round-sheet': () => import('./print/round-sheet/page.tsx').then((file) => file.RoundSheetPage),
  '/desk/print/attendance-list': () =>
    import('./print/attendance-list/page.tsx').then((file) => file.AttendanceListPage),
  '/desk/print/vietqr': () => import('./print/vietqr/page.tsx').then((file) => file.VietQrPage),
  '/desk/print/badges': () => import('./print/badges/page.tsx').then((file) => file.BadgesPage),
  '/desk/print/radio': () => import('./print/radio/page.tsx').then((file) => file.RadioPage),
  '/desk/print/report': () => import('./print/report/page.tsx').then((file) => file.ReportPage),
  '/desk/gallery': () => import('./gallery/gallery.tsx').then((file) => file.Gallery),
}

export const laterPages = Object.entries(LATER).map(([path, load]) => ({
  path,
  component: lazyPage(load, MissingPage),
}))
