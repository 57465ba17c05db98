import { channelLabels, paymentLabels } from '#domain/dossiers/field-labels.ts'
import {
  type DossierColumn,
  dossierColumnKeys,
  dossierColumns,
  requiredColumns,
} from '#domain/dossiers/import/dossier-columns.ts'
import { listMeanings, type WordKind, type WordMeanings } from '#domain/dossiers/import/words.ts'
import { dossierStatuses } from '#domain/dossiers/status.ts'
import type { UploadView } from '#usecases/imports/read-upload.ts'
import { constantColumns, listTaught, type TaughtWord } from '../mapping-form.ts'
import { uploadText as text } from '../text/vi-imports.ts'
import { type Option, SelectField, TextField } from './field.tsx'

type Given = { readonly view: Pick<UploadView, 'header' | 'mapping' | 'unknownWords'> }

/** Which column is which, what the words mean, how dates are written. */
export function MappingFields({ view }: Given) {
  return (
    <>
      <Words {...view} />
      <fieldset>
        <legend>{text.columns}</legend>
        <p className="hint">{text.columnsLead}</p>
        <div className="three-columns">
          {dossierColumnKeys.map((key) => (
            <ColumnChoice key={key} column={key} {...view} />
          ))}
        </div>
      </fieldset>
      <details className="field" open={view.mapping.constants !== undefined}>
        <summary>{text.constants}</summary>
        <p className="hint">{text.constantsHint}</p>
        {constantColumns.map((key) => (
          <TextField
            key={key}
            id={`chung-${key}`}
            label={dossierColumns[key].label}
            defaultValue={view.mapping.constants?.[key]}
            autoComplete="off"
          />
        ))}
      </details>
      <SelectField
        id="kieu-ngay"
        label={text.dateFormat}
        value={view.mapping.dateFormat ?? 'day-first'}
        options={Object.entries(text.dateFormats).map(([value, word]) => ({ value, text: word }))}
      />
    </>
  )
}

function ColumnChoice({ column, header, mapping }: Given['view'] & { readonly column: DossierColumn }) {
  const { label } = dossierColumns[column]
  const chosen = mapping.columns[column]
  // A saved mapping may name a column this file lacks: it stays in sight, to be corrected.
  const headings = [...new Set([...header.filter(Boolean), ...(chosen === undefined ? [] : [chosen])])]
  return (
    <SelectField
      id={`cot-${column}`}
      label={requiredColumns.includes(column) ? `${label} (${text.required})` : label}
      prompt={text.noColumn}
      value={chosen}
      options={headings.map((heading) => ({ value: heading, text: heading }))}
    />
  )
}

type Asked = TaughtWord & { readonly hint?: string }

function Words({ mapping, unknownWords }: Given['view']) {
  const unknown = unknownWords.map(({ kind, word, rows, column }): Asked => ({
    kind,
    word,
    meaning: '',
    hint: `${dossierColumns[column].label}, ${text.rowsOf(rows)}`,
  }))
  const all: readonly Asked[] = [...unknown, ...listTaught(mapping)]
  if (all.length === 0) return null
  return (
    <fieldset>
      <legend>{unknown.length > 0 ? text.words : text.taught}</legend>
      {unknown.length > 0 && <p className="hint">{text.wordsLead}</p>}
      <input type="hidden" name="so-tu" value={all.length} />
      <div className="three-columns">
        {all.map(({ kind, word, meaning, hint }, at) => (
          <div key={`${kind}-${word}`}>
            <input type="hidden" name={`tu-${at}-loai`} value={kind} />
            <input type="hidden" name={`tu-${at}-chu`} value={word} />
            <SelectField
              id={`tu-${at}-nghia`}
              label={`“${word}”`}
              hint={hint}
              prompt={text.noMeaning}
              value={meaning}
              options={meaningsOf(kind)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}

const yesNo = { yes: 'Có', no: 'Không' } as const

function meaningsOf(kind: WordKind): readonly Option[] {
  return listMeanings(kind).map((meaning) => ({ value: meaning, text: labelOf(kind, meaning) }))
}

function labelOf(kind: WordKind, meaning: string): string {
  switch (kind) {
    case 'channel':
      return channelLabels[meaning as WordMeanings['channel']]
    case 'status':
      return dossierStatuses[meaning as WordMeanings['status']].label
    case 'payment':
      return paymentLabels[meaning as WordMeanings['payment']]
    case 'yesNo':
      return yesNo[meaning as WordMeanings['yesNo']]
  }
}
