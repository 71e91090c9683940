import type { Args } from '@lantoa/sdk'
import { useState } from 'preact/hooks'
import { lantoa } from '../../session/this-session.ts'
import { useAct } from '../act/use-act.ts'
import { useForget } from '../act/use-forget.ts'
import type { Lesson } from './lesson-words.ts'
import { type FileToSend, sendFile } from './send-file.ts'

type Correction = Args<'teams', 'correctLesson'>['body']
type Given = {
  readonly file: FileToSend | Promise<FileToSend> | undefined
  readonly change: (address: string) => Correction
}

/** Sends a file where there is one, then writes into the lesson what `change` says of its address. */
export function useSending({ lessonId, version }: Pick<Lesson, 'lessonId' | 'version'>) {
  const forget = useForget()
  const [share, setShare] = useState(0)
  const { doing, problem, run } = useAct(async ({ file, change }: Given) => {
    setShare(0)
    const sent = file && (await sendFile(await file, setShare))
    if (sent?.error) return sent
    const body = change(sent?.data.address ?? '')
    return lantoa.teams.correctLesson({ params: { lessonId }, body, ifMatch: version })
  }, forget.here)
  return { doing, problem, share, run }
}
