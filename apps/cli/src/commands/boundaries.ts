import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { boundariesApply } from './boundaries/apply.ts'
import { boundariesAssign } from './boundaries/assign.ts'
import { boundariesDraft } from './boundaries/draft.ts'
import { boundariesImport } from './boundaries/import.ts'
import { boundariesList } from './boundaries/list.ts'
import { boundariesPreview } from './boundaries/preview.ts'
import { boundariesShow } from './boundaries/show.ts'
import { boundariesUnassigned } from './boundaries/unassigned.ts'
import { boundariesUndo } from './boundaries/undo.ts'

export function boundaries(io: Io): Command {
  const command = new Command('boundaries')
    .description('changes of boundaries: draft, preview, apply, undo; assign the homes of split hamlets')
    .addCommand(boundariesList(io))
    .addCommand(boundariesShow(io))
    .addCommand(boundariesDraft(io))
    .addCommand(boundariesPreview(io))
    .addCommand(boundariesApply(io))
    .addCommand(boundariesUndo(io))
    .addCommand(boundariesUnassigned(io))
    .addCommand(boundariesAssign(io))
    .addCommand(boundariesImport(io))
  return withExamples(
    command,
    'lantoa boundaries draft merger.json',
    'lantoa boundaries preview 0199f3e0-7c1a-7000-8000-000000000001',
    'lantoa boundaries apply 0199f3e0-7c1a-7000-8000-000000000001',
  )
}
