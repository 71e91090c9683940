import type { Code } from '@lantoa/sdk'
import { Notice, Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import type { OwnSentences } from '../act/sentences.ts'
import { useForget } from '../act/use-forget.ts'
import { showDay, today } from '../show/show-day.ts'
import { type DueStep, dueStep } from './due-step.ts'
import type { Campaign } from './gather-campaign.ts'

const SENTENCES: OwnSentences<Code<'teams', 'advanceCampaign'>> = {
  'before-last-change': ['refusal.before-last-change', 'reread'],
  'before-start': ['refusal.before-start', 'leave'],
  'day-in-future': ['refusal.day-in-future', 'leave'],
  'status-out-of-order': ['refusal.status-out-of-order', 'reread'],
}

const WORDS = {
  running: { what: 'campaign.start-due', act: 'campaign.start', question: 'campaign.start-question' },
  closed: { what: 'campaign.close-due', act: 'campaign.close', question: 'campaign.close-question' },
} as const satisfies Record<DueStep['status'], object>

/** What the calendar asks for, with a button for it. */
export function DueHint({ campaign, onReread }: { campaign: Campaign; onReread: () => void }) {
  const forget = useForget()
  const now = today()
  const step = dueStep(campaign, now)
  if (!step) return null
  const { campaignId, version } = campaign
  const { what, act, question } = WORDS[step.status]
  const day = showDay(step.on, now)
  return (
    <Notice title={say(what, { day })}>
      <Ways>
        <ActButton
          label={say(act)}
          question={say(question, { day })}
          act={() => lantoa.teams.advanceCampaign({ params: { campaignId }, body: step, ifMatch: version })}
          own={SENTENCES}
          onDone={forget.here}
          onReread={onReread}
        />
      </Ways>
    </Notice>
  )
}
