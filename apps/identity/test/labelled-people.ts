import type { Likened } from '@lantoa/vietnam/same-person'

/** Somebody of a set made by chance. Two of one `person` are the same person, written down twice. */
export type Labelled = Likened & {
  readonly id: number
  readonly person: number
  readonly home: number
  readonly hamlet: number
}

export const COMMUNES = 3
/** The last two of a commune were one until it was split. */
export const HAMLETS = 10
const HOMES = 70
const TWICE = 0.04

const FAMILY =
  'Nguyễn:38 Trần:11 Lê:9 Phạm:7 Huỳnh:5 Phan:4 Vũ:4 Võ:4 Đặng:3 Bùi:2 Đỗ:2 Hồ:2 Ngô:1 Dương:1 Lý:1 Danh:2 Thạch:1 Kiên:1 Châu:1 Lưu:1'
const MIDDLE = {
  male: 'Văn:30 Hữu:8 Minh:10 Quốc:8 Thanh:8 Đức:7 Hoàng:8 Ngọc:5 Công:4 Tấn:4 Trọng:3 Xuân:5',
  female: 'Thị:42 Ngọc:12 Kim:8 Thu:7 Mỹ:6 Bích:5 Thanh:6 Thúy:4 Hồng:5 Cẩm:3 Như:2',
}
const GIVEN = {
  male: 'An Bảo Bình Chiến Cường Danh Dũng Duy Đạt Đông Đức Giang Hải Hiếu Hòa Hùng Huy Khải Khánh Khoa Kiên Lâm Lộc Lợi Long Luân Mạnh Minh Nam Nghĩa Nhân Phát Phong Phú Phúc Quân Quang Quý Sang Sơn Tài Tâm Tân Thắng Thành Thịnh Thọ Tiến Toàn Trí Trung Tuấn Tùng Vinh Vũ Xuân Ý',
  female:
    'Ánh Bé Châu Chi Cúc Diễm Diệu Dung Duyên Đào Giang Hà Hạnh Hằng Hiền Hoa Hòa Hồng Huệ Hương Hường Lan Lê Liên Liễu Linh Loan Ly Mai My Mỹ Nga Ngân Nhi Nhung Oanh Phương Phượng Quyên Quý Sương Tâm Thảo Thắm Thi Thoa Thơ Thu Thủy Thúy Tiên Trang Trâm Trinh Trúc Tuyết Út Vân Xuân Yến',
}

type Random = ReturnType<typeof randomOf>

/** As long as the seed is the same these are the same; nobody has the names. */
function randomOf(seed: number) {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  const pick = <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item // none is empty
  return { chance: (probability: number) => next() < probability, below, pick, oneOf: weighted(next) }
}

function weighted(next: () => number) {
  return (list: string): string => {
    const parts = list.split(' ').map((part) => part.split(':'))
    let rest = next() * parts.reduce((sum, [, weight]) => sum + Number(weight), 0)
    for (const [word = '', weight] of parts) {
      rest -= Number(weight)
      if (rest < 0) return word
    }
    return parts[0]?.[0] ?? ''
  }
}

/** People in homes of families, and some of them once more, as a second team wrote them down. */
export function labelledPeople(seed: number): Labelled[] {
  const random = randomOf(seed)
  const people: Labelled[] = []
  for (let hamlet = 0; hamlet < COMMUNES * HAMLETS; hamlet += 1) {
    for (let home = 0; home < HOMES; home += 1) people.push(...familyIn(random, hamlet, people.length))
  }
  const twice = people.filter(() => random.chance(TWICE))
  return [...people, ...twice.map((one, at) => writtenAgain(random, one, people.length + at))]
}

function familyIn(random: Random, hamlet: number, first: number): Labelled[] {
  const family = random.oneOf(FAMILY)
  const parents = 1940 + random.below(45)
  const middle = random.oneOf(MIDDLE.male)
  const people: Labelled[] = []
  const count = 2 + random.below(5)
  for (let at = 0; at < count; at += 1) {
    const sex = at === 0 ? 'male' : at === 1 || random.chance(0.5) ? 'female' : 'male'
    const own = at === 1 ? random.oneOf(FAMILY) : family
    const between = at > 1 && sex === 'male' && random.chance(0.4) ? middle : random.oneOf(MIDDLE[sex])
    const name = `${own} ${between} ${random.pick(GIVEN[sex].split(' '))}`
    const before = people.at(-1)
    const isTwin = at > 2 && before !== undefined && random.chance(0.03)
    const birth = isTwin ? before.birth : birthOf(random, at > 1 ? parents + 20 + random.below(20) : parents)
    const phone = random.chance(0.55) ? phoneOf(random) : null
    people.push({ id: first + at, person: first + at, home: first, hamlet, name, birth, sex, phone })
  }
  return people
}

function birthOf(random: Random, year: number): Likened['birth'] {
  if (random.chance(year < 1960 ? 0.35 : 0.08)) return { year }
  const isNewYear = year < 1965 && random.chance(0.15)
  return { date: isNewYear ? `${year}-01-01` : `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}` }
}

function phoneOf(random: Random): string {
  return `+849${String(10_000_000 + random.below(89_999_999))}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function writtenAgain(random: Random, one: Labelled, id: number): Labelled {
  const { hamlet, home } = placeAgain(random, one)
  const phone = random.chance(0.6) ? one.phone : random.chance(0.6) ? null : phoneOf(random)
  const sex = random.chance(0.01) ? (one.sex === 'male' ? 'female' : 'male') : one.sex
  return {
    ...one,
    id,
    name: nameAgain(random, one.name),
    birth: birthAgain(random, one.birth),
    phone,
    sex,
    hamlet,
    home,
  }
}

/** Three quarters in the same hamlet; others in the half of a split one, elsewhere in the commune, or in another. */
function placeAgain(random: Random, { hamlet, home }: Labelled) {
  const commune = Math.floor(hamlet / HAMLETS) * HAMLETS
  const dice = random.below(100)
  if (dice < 75) return { hamlet, home: random.chance(0.4) ? home : -1 }
  if (dice < 85) return { hamlet: commune + HAMLETS - 1 - ((hamlet % 2) as 0 | 1), home: -1 }
  if (dice < 95) return { hamlet: commune + random.below(HAMLETS), home: -1 }
  return { hamlet: random.below(COMMUNES * HAMLETS), home: -1 }
}

function birthAgain(random: Random, birth: Likened['birth']): Likened['birth'] {
  const dice = random.below(100)
  if (!('date' in birth)) return dice < 4 ? { year: birth.year + 1 } : birth
  const [year = '', month = '', day = ''] = birth.date.split('-')
  if (dice < 50) return birth
  if (dice < 76) return { year: Number(year) }
  if (dice < 88) return Number(day) <= 12 ? { date: `${year}-${day}-${month}` } : birth
  if (dice < 96) return { date: `${year}-${month}-${two(1 + ((Number(day) + 9) % 28))}` }
  return { year: Number(year) + 1 }
}

function nameAgain(random: Random, name: string): string {
  const words = name.split(' ')
  const dice = random.below(100)
  if (dice < 40) return name
  if (dice < 62) return withoutMarks(name)
  if (dice < 74) return mistyped(random, random.chance(0.5) ? name : withoutMarks(name))
  if (dice < 82) return `${words[0]?.replace(/^(Ng|Tr|Ph).*/, '$1.') ?? ''} ${words.slice(1).join(' ')}`
  if (dice < 87) return [...words.slice(-1), ...words.slice(0, -1)].join(' ')
  if (dice < 94) return [words[0], words.at(-1)].join(' ')
  return name.replaceAll('ý', 'í').replaceAll('òa', 'oà').replaceAll('ủy', 'uỷ').replaceAll('Mỹ', 'Mĩ')
}

function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

/** A letter left out, doubled, another, or two in each other's place. */
function mistyped(random: Random, name: string): string {
  const letters = [...name]
  const at = 1 + random.below(letters.length - 2)
  if (letters[at] === ' ' || letters[at + 1] === ' ') return name
  const [letter = '', next = ''] = letters.slice(at, at + 2)
  const made = [next + letter, letter + letter + next, next, `${random.pick([...'aeiomnhtgc'])}${next}`]
  return [...letters.slice(0, at), random.pick(made), ...letters.slice(at + 2)].join('')
}
