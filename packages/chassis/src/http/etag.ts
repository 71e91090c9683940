import { createHash } from 'node:crypto'
import { ProblemError } from './problems.ts'

/** The version that If-Match names; refuses a request without one, and any form but `"<number>"`. */
export function versionOf(header: string | undefined): number {
  if (header === undefined) throw new ProblemError('precondition-required', 'Send If-Match with the ETag you read.')
  const version = /^(?:W\/)?"(\d{1,15})"$/.exec(header.trim())?.[1]
  if (version === undefined)
    throw new ProblemError('precondition-failed', 'If-Match must be the ETag you read, with its quotation marks: "3".')
  return Number(version)
}

export function contentTag(content: Buffer): string {
  return `"${createHash('sha256').update(content).digest('base64url')}"`
}

/**
 * Whether If-None-Match has a tag; a gateway that compresses makes it a weak one. By hand: Express would not answer a page
 * that sends the header, because browsers then ask for no cached copy as well.
 */
export function namesTag(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) ?? false
}
