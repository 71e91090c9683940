/** Whoever still asks a locker that was locked. */
export class LockedError extends Error {
  override readonly name = 'LockedError'

  constructor() {
    super('The locker is locked')
  }
}
