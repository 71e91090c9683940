import { say, type Word } from '../../words/words.ts'

const REASONS: Readonly<Record<string, Word>> = {
  late: 'reason.late',
  corrected: 'reason.corrected',
  boundary: 'reason.boundary',
  definition: 'reason.definition',
  recomputed: 'reason.recomputed',
}

/** Why a closed value is another one; a reason that is newer than this page stands as it is called. */
export function reasonsInWords(reasons: readonly string[]): string {
  return reasons
    .map((reason) => {
      const word = REASONS[reason]
      return word ? say(word) : reason
    })
    .join(', ')
}
