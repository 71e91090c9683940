import type { BarcodeDetector } from 'qr/decode.js'

type Browser = { BarcodeDetector?: typeof BarcodeDetector }
type CodeReader = (picture: ImageBitmapSource) => Promise<string | undefined>

/** Reads codes by what the browser has for that, else by a library that is fetched only then. */
export async function codeReader(): Promise<CodeReader> {
  const { BarcodeDetector: own } = globalThis as Browser
  const formats = (await own?.getSupportedFormats().catch(() => [])) ?? []
  const Detector = own && formats.includes('qr_code') ? own : (await import('qr/decode.js')).BarcodeDetector
  const detector = new Detector({ formats: ['qr_code'] })
  return async (picture) => (await detector.detect(picture))[0]?.rawValue
}
