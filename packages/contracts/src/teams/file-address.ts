import { code } from '../text.ts'

/** Under which a file lies: the SHA-256 hash of its content, so that it never changes. */
export const FileAddress = code(/^[0-9a-f]{64}$/, 'the SHA-256 hash of its content, 64 digits and small letters').meta({
  description: 'Address of a file: the SHA-256 hash of its content in small hexadecimal digits',
  examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
})
