import { channelLabels } from '#domain/dossiers/field-labels.ts'
import type { DossierClaim } from '#domain/dossiers/import/dossier-claim.ts'
import { dossierStatuses } from '#domain/dossiers/status.ts'
import { type LocalDateTime, showDateTime } from '#kernel/local-time.ts'
import { showNumber } from '#kernel/vietnamese.ts'
import type { PreviewRow } from '#usecases/imports/read-upload.ts'
import { uploadText as text } from '../text/vi-imports.ts'
import { StatusTag } from './notices.tsx'

const heads = [text.code, text.procedure, text.channel, text.received, text.due, text.ended, text.status]

/** The first rows as they will be read; what keeps a row out stands in its place. */
export function PreviewTable({ rows }: { readonly rows: readonly PreviewRow[] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled, with keys too
    <section className="table-frame" tabIndex={0} aria-label={text.preview}>
      <table className="data">
        <caption className="hidden-text">{text.preview}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {text.line}
            </th>
            <th scope="col">{text.result}</th>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td className="number">{showNumber(row.line)}</td>
              {'claim' in row ? <Claim claim={row.claim} /> : <Reasons reasons={row.reasons} />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Claim({ claim: { code, facts } }: { readonly claim: DossierClaim }) {
  return (
    <>
      <td>
        <StatusTag tone="done">{text.ok}</StatusTag>
      </td>
      <td>{code}</td>
      <td>{facts.procedureName || facts.procedureCode}</td>
      <td>{channelLabels[facts.channel]}</td>
      <td>{show(facts.receivedAt)}</td>
      <td>{show(facts.dueAt)}</td>
      <td>{show(facts.endedAt)}</td>
      <td>{dossierStatuses[facts.status].label}</td>
    </>
  )
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <>
      <td>
        <StatusTag tone="late">{text.rejected}</StatusTag>
      </td>
      <td colSpan={heads.length}>
        {reasons.map((reason) => (
          <div key={reason}>{reason}</div>
        ))}
      </td>
    </>
  )
}

function show(at: LocalDateTime | undefined): string {
  return at ? showDateTime(at) : '–'
}
