import type { Level } from './unit.ts'

/** What a unit may be called by its level, before and since the reform of 2025-07-01. */
export const UNIT_KINDS: Readonly<Record<Level, readonly string[]>> = {
  province: ['tỉnh', 'thành phố'],
  district: ['huyện', 'quận', 'thị xã', 'thành phố'],
  commune: ['xã', 'phường', 'thị trấn', 'đặc khu'],
  hamlet: ['thôn', 'bản', 'buôn', 'bon', 'làng', 'ấp', 'khóm', 'khu', 'khu phố', 'tổ dân phố'],
}
