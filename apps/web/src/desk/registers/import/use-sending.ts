import type { Problem } from '@lantoa/sdk'
import { useEffect, useRef, useState } from 'preact/hooks'
import { lantoa } from '../../../session/this-session.ts'
import { useForget } from '../../act/use-forget.ts'
import type { Screen } from '../screens/screen.ts'
import type { Answers, Remarks, ToSend } from './answers.ts'
import { sendLines } from './send-lines.ts'

type Run = {
  readonly answers: Answers
  readonly remarks: Remarks
  readonly isOver: boolean
  readonly stoppedBy?: Problem | undefined
}

/** A try without writing and then the sending itself, each of which can be stopped and goes on where it was. */
export function useSending(screen: Screen) {
  const [tried, setTried] = useState<Run | undefined>()
  const [sent, setSent] = useState<Run | undefined>()
  const [isWorking, setWorking] = useState(false)
  const forget = useForget()
  const working = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => working.current?.abort(), [])

  async function run(lines: readonly ToSend[], dryRun: boolean): Promise<void> {
    if (working.current) return
    const controller = new AbortController()
    working.current = controller
    setWorking(true)
    const set = dryRun ? setTried : setSent
    // A try that is whole is made anew; what was stopped goes on.
    const before = dryRun ? (tried?.isOver ? undefined : tried) : sent
    let answers: Answers = before?.answers ?? new Map()
    let remarks: Remarks = before?.remarks ?? new Map()
    const left = lines.filter(({ row }) => !answers.has(row))
    set({ answers, remarks, isOver: false })
    const onAnswers = (more: Answers, said: Remarks) => {
      answers = new Map([...answers, ...more])
      remarks = new Map([...remarks, ...said])
      set({ answers, remarks, isOver: false })
    }
    const stoppedBy = await sendLines(lantoa, screen, left, { dryRun, signal: controller.signal, onAnswers })
    // Also what was stopped has recorded something.
    if (!dryRun) forget.here()
    set({ answers, remarks, isOver: lines.every(({ row }) => answers.has(row)), stoppedBy })
    working.current = undefined
    setWorking(false)
  }
  return { tried, sent, isWorking, run, stop: () => working.current?.abort() }
}
