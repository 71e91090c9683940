import { spawn } from 'node:child_process'

const WATCH = 'read -r _; kill -s "$1" "$2" && while kill -0 "$2"; do sleep 0.1; done; rm -rf "$3"'

/**
 * Ends a server and deletes its folder when this process is gone, however it went: a time-out or `kill -9` of a test
 * run must not leave servers behind. A small shell waits for its input, which this process holds open, to end.
 * @returns what calls the watch off; to be called once the server has been stopped
 */
export function endWithParent(pid: number | undefined, folder: string, signal: 'INT' | 'KILL'): () => void {
  if (process.platform === 'win32' || pid === undefined) return () => undefined
  const shell = spawn('sh', ['-c', WATCH, 'sh', signal, String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true, // Ctrl-C in a terminal reaches the whole group; the watch must outlive it
  })
  shell.unref()
  return () => void shell.kill('SIGKILL')
}
