import { useEffect, useState } from 'preact/hooks'
import { lantoa } from '../../session/this-session.ts'

/** A file that only who logged in may have, as pictures and sound can show it. */
export function useFile(address: string): { url: string | undefined; failed: boolean } {
  const [url, setUrl] = useState<string>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const calledOff = new AbortController()
    let made: string | undefined
    async function read(): Promise<void> {
      const { signal } = calledOff
      const { body, mediaType } = await lantoa.teams.downloadLessonFile({ params: { address }, signal }).orThrow()
      const bytes = await new Response(body).blob()
      made = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
      if (signal.aborted) URL.revokeObjectURL(made)
      else setUrl(made)
    }
    read().catch(() => setFailed(!calledOff.signal.aborted))
    return () => {
      calledOff.abort()
      if (made) URL.revokeObjectURL(made)
    }
  }, [address])
  return { url, failed }
}
