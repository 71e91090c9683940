import { reasonOf } from './failure/not-reached.ts'

/** What a command may touch of the outside: given by `main.ts`, and by each test its own. */
export type Io = {
  readonly out: Output
  readonly err: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where the caller stands; paths that were typed begin here. */
  readonly cwd: string
  /** Where the process runs: the root of the repository, as for the services. */
  readonly root: string
  readonly fetch: (request: Request) => Promise<Response>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  /** What the process will end with. */
  exitCode: number
}

export type Output = { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number }

/** The Io of this process. */
export function processIo(signal: AbortSignal): Io {
  return {
    out: process.stdout,
    err: process.stderr,
    env: process.env,
    // Package managers run scripts from the root of the repository and leave in INIT_CWD where they were called.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    root: process.cwd(),
    fetch: fetchHeld,
    now: Date.now,
    signal,
    exitCode: 0,
  }
}

const underWay = new Set<Request>()

/** Node forgets the time-out of a request that nobody holds any more, and would wait five minutes (nodejs/undici#3644). */
async function fetchHeld(request: Request): Promise<Response> {
  underWay.add(request)
  try {
    return await globalThis.fetch(request)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // Here, so that everybody who asks tells the reason in the same words.
    throw new TypeError(error.message, { cause: new Error(reasonOf(error), { cause: error.cause }) })
  } finally {
    underWay.delete(request)
  }
}
