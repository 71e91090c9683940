/** A unit as a list of units gives it. */
export type ListedUnit = {
  code: string
  level: string
  kind: string
  name: string
  parentCode: string | null
  validFrom: string
}

const PROVINCES = 34
const COMMUNES_EACH = 97
const HAMLETS_EACH = 30
const SINCE = '2025-07-01'
const WORDS = ['Minh', 'Thuận', 'Phú', 'Đông', 'An', 'Hòa', 'Tân', 'Lộc', 'Bình', 'Vĩnh', 'Thạnh', 'Sơn', 'Xuân', 'Đại']

/** Some hundred thousand units, as many as the nation has, above before beneath. */
export function listNation(): ListedUnit[] {
  const provinces = Array.from({ length: PROVINCES }, (_, index) =>
    unit(String(11 + index), 'province', 'tỉnh', null, index),
  )
  const communes = provinces.flatMap((province, place) =>
    Array.from({ length: COMMUNES_EACH }, (_, index) => {
      const number = place * COMMUNES_EACH + index
      return unit(String(10_000 + number), 'commune', 'xã', province.code, number)
    }),
  )
  const hamlets = communes.flatMap((commune, place) =>
    Array.from({ length: HAMLETS_EACH }, (_, index) => {
      const code = `${commune.code}.${String(index + 1).padStart(2, '0')}`
      return unit(code, 'hamlet', 'ấp', commune.code, place + index * 7)
    }),
  )
  return [...provinces, ...communes, ...hamlets]
}

function unit(code: string, level: string, kind: string, parentCode: string | null, number: number): ListedUnit {
  const [first = '', second = ''] = [
    WORDS[number % WORDS.length],
    WORDS[Math.floor(number / WORDS.length) % WORDS.length],
  ]
  return { code, level, kind, name: `${first} ${second} ${1 + (number % 9)}`, parentCode, validFrom: SINCE }
}
