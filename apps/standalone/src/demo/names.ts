import type { Random } from './random.ts'

type Sex = 'male' | 'female'

/** By about how often they are borne; the names that come out belong to nobody. */
const FAMILY = [
  'Nguyễn',
  'Nguyễn',
  'Nguyễn',
  'Trần',
  'Trần',
  'Lê',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Võ',
  'Đặng',
  'Bùi',
  'Danh',
  'Trương',
  'Lâm',
  'Hồ',
]

const MIDDLE: Readonly<Record<Sex, readonly string[]>> = {
  male: ['Văn', 'Văn', 'Hữu', 'Minh', 'Quốc', 'Thanh', 'Đức', 'Hoàng'],
  female: ['Thị', 'Thị', 'Thị', 'Ngọc', 'Kim', 'Thu', 'Mỹ', 'Bích'],
}

const GIVEN: Readonly<Record<Sex, readonly string[]>> = {
  male: [
    'An',
    'Bảo',
    'Cường',
    'Dũng',
    'Đạt',
    'Giang',
    'Hải',
    'Hùng',
    'Khải',
    'Lợi',
    'Nam',
    'Phúc',
    'Sơn',
    'Tâm',
    'Tuấn',
    'Vinh',
  ],
  female: [
    'Ánh',
    'Bé',
    'Cúc',
    'Diễm',
    'Hoa',
    'Hằng',
    'Hương',
    'Lan',
    'Liên',
    'Mai',
    'Nga',
    'Phượng',
    'Thảo',
    'Tuyết',
    'Út',
    'Yến',
  ],
}

export function familyName(random: Random): string {
  return random.pick(FAMILY)
}

export function givenName(random: Random, sex: Sex): string {
  return random.pick(GIVEN[sex])
}

export function fullName(random: Random, family: string, sex: Sex): string {
  return `${family} ${random.pick(MIDDLE[sex])} ${givenName(random, sex)}`
}
