import type { Problem } from '@lantoa/sdk'
import { useState } from 'preact/hooks'
import { problemIn } from '../problem/way-on.ts'

export type Came<Value> = { data: Value; error?: undefined } | { data?: undefined; error: Problem }
type Act<Given> = {
  readonly doing: boolean
  /** Why the last try was refused. */
  readonly problem: Problem | undefined
  readonly run: (given: Given) => Promise<void>
}

/** Does something once at a time. It may be pressed again after a failure: what it sends names the same thing then. */
export function useAct<Value, Given = void>(
  act: (given: Given) => Promise<Came<Value>>,
  onDone: (value: Value) => void,
): Act<Given> {
  const [doing, setDoing] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  async function run(given: Given): Promise<void> {
    if (doing) return
    setDoing(true)
    setProblem(undefined)
    const came = await act(given).catch((error: unknown): Came<Value> => ({ error: problemIn(error) }))
    setDoing(false)
    if (came.error) setProblem(came.error)
    else onDone(came.data)
  }
  return { doing, problem, run }
}
