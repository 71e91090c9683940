/** Of residents and their homes: nowhere but in identity. No word of it occurs anywhere else by chance. */
export const OF_RESIDENTS = {
  name: 'Kwôngsrak',
  corrected: 'Zơrâmniê',
  guardian: 'Guardwôn',
  lane: 'Bímậtxứ',
  house: '77quậy',
  phone: '987654321',
  personalNumber: '091158000999',
  born: '1958-07-23',
} as const

/** What was noted at the door, which may be about anybody: with the visit and nowhere else. */
export const NOTED = { note: 'Ghichuývãi', reason: 'Lýdovòng' } as const

/** Of accounts: nowhere at all. */
export const OF_ACCOUNTS = { number: '257678859441', purpose: 'Banraumuống' } as const

export const PERSONAL = [OF_RESIDENTS, NOTED, OF_ACCOUNTS].flatMap((data) => Object.values<string>(data))
