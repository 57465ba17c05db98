import type { LintFacts } from '#domain/lint/facts.ts'
import { vietnamCalendar } from '#catalogue/calendar/vietnam-calendar.ts'
import { forms } from '#catalogue/forms/forms.ts'
import { abolishedLevels } from './abolished-levels.ts'
import { claimTopics } from './claims.ts'
import { abbreviations, compounds } from './compounds.ts'
import { contradictions } from './contradictions.ts'
import { denials } from './denials.ts'
import { issuerSymbols } from './issuer-symbols.ts'
import { knownActs } from './known-acts.ts'
import { misspellings, neverDoubled } from './misspellings.ts'
import { repealedActs } from './repealed-acts.ts'
import { synonymGroups } from './synonyms.ts'
import { lintVocabulary } from './vocabulary.ts'

/** What the linter knows of the world, by date; the names of communes come from the caller. */
export const lintFacts: LintFacts = {
  calendar: vietnamCalendar,
  forms,
  vocabulary: lintVocabulary,
  repealed: repealedActs,
  knownActs,
  abolished: abolishedLevels,
  issuers: issuerSymbols,
  misspellings,
  neverDoubled,
  compounds,
  abbreviations,
  synonyms: synonymGroups,
  contradictions,
  denials,
  claimTopics,
}
