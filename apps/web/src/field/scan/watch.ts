import { codeReader } from './code-reader.ts'

/** Often enough that nobody waits, and seldom enough that a slow phone stays cool. */
const BETWEEN_MS = 150

/** Shows the camera in `video` and says each code that it sees, until it is called off; then the camera is off too. */
export async function watch(
  video: HTMLVideoElement,
  onText: (text: string) => void,
  until: AbortSignal,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  until.addEventListener('abort', stop)
  if (until.aborted) return stop()
  video.srcObject = stream
  await video.play()
  const read = await codeReader()
  while (!until.aborted) {
    const text = await read(video)
    if (text !== undefined && !until.aborted) onText(text)
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS))
  }
}
