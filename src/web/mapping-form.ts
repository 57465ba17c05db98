import { type DossierColumn, dossierColumnKeys } from '#domain/dossiers/import/dossier-columns.ts'
import type { ColumnMapping } from '#domain/dossiers/import/mapping.ts'
import { dateFormats } from '#domain/dossiers/import/read-moment.ts'
import { listMeanings, type WordKind } from '#domain/dossiers/import/words.ts'
import { textOf } from './form.ts'

/** A word of the file beside the meaning given to it, as the form carries it. */
export type TaughtWord = { readonly kind: WordKind; readonly word: string; readonly meaning: string }

const kinds: readonly WordKind[] = ['channel', 'status', 'payment', 'yesNo']
/** Columns for which one value may stand for the whole file. */
export const constantColumns: readonly DossierColumn[] = ['channel', 'fieldName', 'procedureCode']

/** The mapping as it stands in the form. */
export function readMappingForm(form: FormData): ColumnMapping {
  const columns = entriesOf(dossierColumnKeys, (key) => textOf(form, `cot-${key}`))
  const constants = entriesOf(constantColumns, (key) => textOf(form, `chung-${key}`).trim())
  const dateFormat = dateFormats.find((format) => format === textOf(form, 'kieu-ngay'))
  return {
    name: textOf(form, 'ten-ghep').trim(),
    columns,
    values: readWords(form),
    ...(Object.keys(constants).length > 0 && { constants }),
    ...(dateFormat === 'month-first' && { dateFormat }),
  }
}

function entriesOf(
  keys: readonly DossierColumn[],
  valueOf: (key: DossierColumn) => string,
): { readonly [Column in DossierColumn]?: string } {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)] as const).filter(([, value]) => value !== ''))
}

function readWords(form: FormData): ColumnMapping['values'] {
  const count = Number(textOf(form, 'so-tu')) || 0
  const values: Record<string, Record<string, string>> = {}
  for (let at = 0; at < Math.min(count, 500); at += 1) {
    const kind = kinds.find((one) => one === textOf(form, `tu-${at}-loai`))
    const [word, meaning] = [textOf(form, `tu-${at}-chu`), textOf(form, `tu-${at}-nghia`)]
    if (kind && word !== '' && listMeanings(kind).some((known) => known === meaning))
      (values[kind] ??= {})[word] = meaning
  }
  return values as ColumnMapping['values']
}

/** Words taught already, so that the form sends them again. */
export function listTaught({ values }: ColumnMapping): readonly TaughtWord[] {
  return kinds.flatMap((kind) =>
    Object.entries<string>(values[kind] ?? {}).map(([word, meaning]) => ({ kind, word, meaning })),
  )
}
