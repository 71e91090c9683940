import { normalText } from '@lantoa/vietnam/normal-text'

const KINDS = ['thị trấn', 'thị xã', 'thành phố', 'đặc khu', 'phường', 'xã', 'quận', 'huyện', 'tỉnh']

/** 'Thị trấn Nưa' → kind 'thị trấn', name 'Nưa', in any case; '' where there is no kind. */
export function kindAndName(text: string): { kind: string; name: string } {
  const written = normalText(text)
  const kind = KINDS.find((one) => written.toLowerCase().startsWith(`${one} `))
  return kind ? { kind, name: written.slice(kind.length + 1) } : { kind: '', name: written }
}
