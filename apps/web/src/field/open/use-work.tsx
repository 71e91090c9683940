import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { Notice } from '../../look/notice.tsx'
import { LockedError } from '../../phone/locked.ts'
import type { Locker } from '../../phone/locker.ts'
import { say } from '../../words/field.ts'
import type { AtWork } from './at-work.ts'

const Work = createContext<AtWork | undefined>(undefined)
export const WorkProvider = Work.Provider

export function useWork(): AtWork {
  const work = useContext(Work)
  if (work === undefined) throw new Error('No locker is open here')
  return work
}

type ReadProps<Value> = {
  /** Another one is another question. */
  question: string
  read: (locker: Locker) => Promise<Value>
  children: (value: Value) => ComponentChildren
}

/** What lies in the locker, read anew whenever something in it changes. */
export function Read<Value>({ question, read, children }: ReadProps<Value>) {
  const { locker, changes } = useWork()
  const [answer, setAnswer] = useState<{ question: string; value?: Value; failed?: true }>()
  const change = changes.value
  useEffect(() => {
    let here = true
    read(locker).then(
      (value) => here && setAnswer({ question, value }),
      (error) => here && !(error instanceof LockedError) && setAnswer({ question, failed: true }),
    )
    return () => {
      here = false
    }
  }, [locker, question, change])
  if (answer?.question !== question) return null
  if (answer.failed) return <Notice urgent title={say('problem.unreadable')} />
  return <>{children(answer.value as Value)}</>
}
