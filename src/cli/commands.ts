import type { Command } from './command.ts'
import { backup, restore } from './commands/backup.ts'
import { dossiersImport } from './commands/import-dossiers.ts'
import { proceduresImport, unitsImport } from './commands/import-lists.ts'
import { summaryImport } from './commands/import-summary.ts'
import { lint } from './commands/lint.ts'
import { report } from './commands/report.ts'
import { demo, start } from './commands/start.ts'
import { tokenCreate, tokenList, tokenRevoke } from './commands/token.ts'
import { verify } from './commands/verify.ts'

export const commands: readonly Command[] = [
  start,
  demo,
  unitsImport,
  proceduresImport,
  dossiersImport,
  summaryImport,
  report,
  lint,
  verify,
  tokenCreate,
  tokenList,
  tokenRevoke,
  backup,
  restore,
]
