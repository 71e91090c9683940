import { SaxesParser } from 'saxes'
import { UnfitWorkbook } from './unfit-workbook.ts'

/** What no workbook has: depth and attributes are held until an element ends. */
const DEPTH_MAX = 64
const ATTRIBUTES_MAX = 64

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
  refuseMonsters(parser, (name) => handlers.close?.(withoutPrefix(name)))
  for await (const piece of bytes) {
    parser.write(decoder.decode(piece, { stream: true }))
    yield
  }
  parser.write(decoder.decode()).close()
  yield
}

/** Ends a document that only a program made to do harm would have. Each event of the parser has one listener. */
function refuseMonsters(parser: SaxesParser, onClose: (name: string) => void): void {
  let [depth, attributes] = [0, 0]
  parser.on('opentagstart', () => {
    depth += 1
    attributes = 0
    if (depth > DEPTH_MAX) throw new UnfitWorkbook(`its elements stand more than ${DEPTH_MAX} deep in each other`)
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > ATTRIBUTES_MAX) throw new UnfitWorkbook(`an element has more than ${ATTRIBUTES_MAX} attributes`)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    onClose(name)
  })
}

/** The same for a small document, to its end. */
export async function readWholeXml(bytes: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const _pause of readXml(bytes, handlers));
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
