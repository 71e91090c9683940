import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'

const PIECE_BYTES = 64 * 1024

type State = { written: number; ended: boolean; failure: unknown; news: PromiseWithResolvers<void> }

/**
 * The same content by way of a file, so that it is made as fast as it can be and what it is made of is free again,
 * however slowly somebody takes it. The file has no name and is gone with its last reader, however that ends. What goes
 * wrong before the first piece is thrown at the first, as without the detour.
 */
export async function* spooled(content: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  // First of all, so that nothing is taken for a file that cannot be had.
  const file = await openNameless()
  const first = await content.next().catch(async (error: unknown) => {
    await file.close()
    throw error
  })
  const state: State = { written: 0, ended: false, failure: undefined, news: Promise.withResolvers() }
  const making = make(first, content, file, state)
  try {
    yield* read(file, state)
  } finally {
    state.ended = true
    await making
    await file.close()
  }
}

/** In TMPDIR; others can't open what has no name. */
async function openNameless(): Promise<FileHandle> {
  const path = join(tmpdir(), `lantoa-${uuid()}`)
  const file = await open(path, 'wx+', 0o600)
  await unlink(path)
  return file
}

async function make(
  first: IteratorResult<Uint8Array>,
  content: AsyncGenerator<Uint8Array>,
  file: FileHandle,
  state: State,
): Promise<void> {
  try {
    for (let piece = first; !piece.done && !state.ended; piece = await content.next()) {
      await file.appendFile(piece.value)
      state.written += piece.value.length
      tell(state)
    }
  } catch (error) {
    state.failure = error
  } finally {
    await content.return(undefined).catch(() => undefined)
    state.ended = true
    tell(state)
  }
}

function tell(state: State): void {
  const { news } = state
  state.news = Promise.withResolvers()
  news.resolve()
}

async function* read(file: FileHandle, state: State): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; ) {
    const { news, ended, written } = state
    if (position < written) {
      const length = Math.min(PIECE_BYTES, written - position)
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, position)
      position += bytesRead
      yield buffer.subarray(0, bytesRead)
    } else if (ended) {
      if (state.failure !== undefined) throw state.failure
      return
    } else {
      await news.promise
    }
  }
}
