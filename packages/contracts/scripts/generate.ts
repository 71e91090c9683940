import { generateFiles, writeFiles } from './documents.ts'

await writeFiles('.', generateFiles())
