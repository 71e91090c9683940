import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import decodeQR from 'qr/decode.js'
import { getDocumentProxy } from 'unpdf'

/** What came out of the printer. */
export type Printed = {
  /** What each page says, without blanks: a word is cut into pieces where its letters come from several files of a font. */
  readonly pages: readonly string[]
  readonly text: string
  /** Width and height in millimetres. */
  readonly sizes: readonly (readonly [number, number])[]
  /** Pieces of text that lie on the edge of a page, or beyond it. */
  readonly cut: readonly string[]
  readonly fonts: readonly string[]
  /** As many fonts as come with it. */
  readonly embedded: number
}

const POINTS_IN_MM = 72 / 25.4
/** No printer reaches nearer to the edge than this. */
const EDGE_MM = 5

/** Prints as the browser does for a person; with `PICTURES` set to a folder it keeps the file there, to be looked at. */
export async function printedOf(page: Page, name: string): Promise<Printed> {
  await page.evaluate('document.fonts.ready')
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  if (process.env.PICTURES) await writeFile(join(process.env.PICTURES, `${name}.pdf`), bytes)
  const raw = bytes.toString('latin1')
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const sheets = await Promise.all(Array.from({ length: document.numPages }, (_, at) => sheetOf(document, at + 1)))
  const pages = sheets.map(({ pieces }) => bare(pieces.map(({ text }) => text).join('')))
  return {
    pages,
    text: pages.join(''),
    sizes: sheets.map(({ size: [width, height] }) => [toMm(width), toMm(height)] as const),
    cut: sheets.flatMap(({ pieces, size }) => pieces.filter((piece) => isCut(piece, size)).map(({ text }) => text)),
    fonts: [...new Set([...raw.matchAll(/\/BaseFont \/\w{6}\+([\w-]+)/g)].map(([, font = '']) => font))].sort(),
    embedded: [...raw.matchAll(/\/FontFile[23] /g)].length,
  }
}

/** As `Printed` has it. */
export function bare(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/g, '')
}

type Piece = { text: string; x: number; y: number; width: number; height: number }
type Size = readonly [width: number, height: number]

async function sheetOf(document: Awaited<ReturnType<typeof getDocumentProxy>>, number: number) {
  const page = await document.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , , x = 0, y = 0] = item.transform as number[] // a matrix of six
    return [{ text: item.str, x, y, width: item.width, height: item.height }]
  })
  return { pieces, size: [width, height] as const }
}

function isCut({ x, y, width, height }: Piece, [right, top]: Size): boolean {
  const edge = EDGE_MM * POINTS_IN_MM
  return x < edge || y < edge || x + width > right - edge || y + height > top - edge
}

function toMm(points: number): number {
  return Math.round(points / POINTS_IN_MM)
}

/** What the field app reads in each code on a page. */
export async function codesOn(page: Page): Promise<string[]> {
  const codes = await page.locator('svg.qr').evaluateAll((all) =>
    all.map((svg) => ({
      size: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
      squares: [...(svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      ),
    })),
  )
  return codes.map(({ size, squares }) => readCode(size, squares))
}

const PIXELS = 4

/** @throws when there is no code */
function readCode(size: number, squares: readonly (readonly [number, number])[]): string {
  const width = size * PIXELS
  const image = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [x, y] of squares) {
    for (let row = y * PIXELS; row < (y + 1) * PIXELS; row++) {
      for (let column = x * PIXELS; column < (x + 1) * PIXELS; column++) {
        image.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
      }
    }
  }
  return decodeQR({ data: image, width, height: width })
}
