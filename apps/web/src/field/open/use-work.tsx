import { type ComponentChildren, createContext } from 'preact'
import { useContext, useLayoutEffect, useState } from 'preact/hooks'
import { LockedError } from '../../phone/locked.ts'
import type { Locker } from '../../phone/locker.ts'
import { type Answer, Answered, failedAfter } from './answered.tsx'
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
  const [answer, setAnswer] = useState<Answer<Value>>()
  const change = changes.value
  // Not behind the next picture: a slow phone would paint an empty page first, and read only then.
  useLayoutEffect(() => {
    let here = true
    read(locker).then(
      (value) => here && setAnswer({ question, read: { value } }),
      (error) => here && !(error instanceof LockedError) && setAnswer((last) => failedAfter(last, question)),
    )
    return () => {
      here = false
    }
  }, [locker, question, change])
  return answer?.question === question ? <Answered answer={answer}>{children}</Answered> : null
}
