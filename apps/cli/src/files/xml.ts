import { SaxesParser } from 'saxes'

/** An element by its name without prefix, and its attributes as they are written. */
export type XmlElement = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

export type XmlHandlers = {
  open?(element: XmlElement): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Tells the handlers what is in a document while it comes in, and pauses after each piece of it. Entities that a document
 * defines itself are an error, so none of them can grow.
 */
export async function* readXml(bytes: AsyncIterable<Buffer>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => handlers.open?.({ name: withoutPrefix(name), attributes }))
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('closetag', ({ name }) => handlers.close?.(withoutPrefix(name)))
  for await (const piece of bytes) {
    parser.write(decoder.decode(piece, { stream: true }))
    yield
  }
  parser.write(decoder.decode()).close()
  yield
}

/** The same for a small document, to its end. */
export async function readWholeXml(bytes: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const _pause of readXml(bytes, handlers));
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
