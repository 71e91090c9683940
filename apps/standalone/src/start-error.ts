/** Why the start can not go on, in one line that tells the reader what to do. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
