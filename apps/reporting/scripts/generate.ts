import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { indicatorsDocument } from './indicators-document.ts'

await writeFile(join(import.meta.dirname, '../INDICATORS.md'), indicatorsDocument())
