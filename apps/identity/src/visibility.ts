import type { Caller } from '@lantoa/chassis/http/caller'

/**
 * Whether names, phones and addresses are shown: to those who record at the door in these units anyway, and to those
 * who may unmask. Everybody else sees initials and the year of birth.
 */
export function seesPersons({ permissions }: Caller): boolean {
  return permissions.has('residents:unmask') || permissions.has('residents:record')
}

/** 'Nguyễn Thị Hoa' → 'N*** T*** H***': as many stars for every word, because lengths give names away. */
export function maskName(name: string): string {
  return name
    .split(' ')
    .map((word) => `${[...word][0] ?? ''}***`)
    .join(' ')
}
