import type { Command } from './command.ts'
import { dossiersImport } from './commands/import-dossiers.ts'
import { proceduresImport, unitsImport } from './commands/import-lists.ts'
import { report } from './commands/report.ts'

export const commands: readonly Command[] = [unitsImport, proceduresImport, dossiersImport, report]
