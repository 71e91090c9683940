import type { ComponentChildren } from 'preact'
import { Notice } from '../../look/notice.tsx'
import { say } from '../../words/field.ts'

/** What was read of the locker for one question; `failed`: the last time it could not be read. */
export type Answer<Value> = { question: string; read?: { value: Value }; failed?: true }

/** What was shown before stays: with the page would go what somebody types in it. */
export function failedAfter<Value>(last: Answer<Value> | undefined, question: string): Answer<Value> {
  return { ...(last?.question === question ? last : { question }), failed: true }
}

type AnsweredProps<Value> = { answer: Answer<Value>; children: (value: Value) => ComponentChildren }

export function Answered<Value>({ answer: { read, failed }, children }: AnsweredProps<Value>) {
  return (
    <>
      {failed ? <Notice urgent title={say(read ? 'problem.unread-since' : 'problem.unreadable')} /> : null}
      {read ? children(read.value) : null}
    </>
  )
}
