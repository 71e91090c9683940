import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { duplicatesDistinct } from './duplicates/distinct.ts'
import {
  duplicatesDistinctHomes,
  duplicatesHomes,
  duplicatesMergeHomes,
  duplicatesPartHomes,
} from './duplicates/homes.ts'
import { duplicatesList } from './duplicates/list.ts'
import { duplicatesMerge } from './duplicates/merge.ts'
import { duplicatesMerges } from './duplicates/merges.ts'
import { duplicatesUndo } from './duplicates/undo.ts'

export function duplicates(io: Io): Command {
  const command = new Command('duplicates')
    .description(
      'people and homes that were perhaps written down twice: which they are, and what an officer says of them',
    )
    .addCommand(duplicatesList(io))
    .addCommand(duplicatesDistinct(io))
    .addCommand(duplicatesMerge(io))
    .addCommand(duplicatesMerges(io))
    .addCommand(duplicatesUndo(io))
    .addCommand(duplicatesHomes(io))
    .addCommand(duplicatesDistinctHomes(io))
    .addCommand(duplicatesMergeHomes(io))
    .addCommand(duplicatesPartHomes(io))
  return withExamples(command, 'lantoa duplicates list --unit 31027')
}
