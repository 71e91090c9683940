import { ProblemError } from './problems.ts'

/** The version that If-Match names; refuses a request without one, and any form but `"<number>"`. */
export function versionOf(header: string | undefined): number {
  if (header === undefined) throw new ProblemError('precondition-required', 'Send If-Match with the ETag you read.')
  const version = /^(?:W\/)?"(\d{1,15})"$/.exec(header.trim())?.[1]
  if (version === undefined)
    throw new ProblemError('precondition-failed', 'If-Match must be the ETag you read, with its quotation marks: "3".')
  return Number(version)
}
