/** Where nobody waits for an answer, its window goes on by itself. */
const TAKEN_MS = 1_000

/** Where the window of a login came back to. Only the two know the state of it, after which their channel is called. */
export function answerTo(state: string): Promise<string> {
  const channel = channelOf(state)
  return new Promise((resolve) => {
    channel.onmessage = ({ data }) => {
      channel.postMessage('taken')
      channel.close()
      resolve(String(data))
    }
  })
}

/** Gives the answer that this window got to the page that waits for it; whether one did. */
export async function giveAnswer(state: string, address: string): Promise<boolean> {
  const channel = channelOf(state)
  const { promise, resolve } = Promise.withResolvers<boolean>()
  channel.onmessage = () => resolve(true)
  channel.postMessage(address)
  const waiting = setTimeout(() => resolve(false), TAKEN_MS)
  try {
    return await promise
  } finally {
    clearTimeout(waiting)
    channel.close()
  }
}

function channelOf(state: string): BroadcastChannel {
  return new BroadcastChannel(`lantoa-login-${state}`)
}
