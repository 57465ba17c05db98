import type { ReactNode } from 'react'
import type { LoaderFunctionArgs } from 'react-router'
import { describeCounting } from '#domain/calendar/describe-counting.ts'

import { channelLabels, paymentLabels, showField } from '#domain/dossiers/field-labels.ts'
import type { DossierState } from '#domain/dossiers/state.ts'
import { dossierStatuses } from '#domain/dossiers/status.ts'
import type { HistoryEntry } from '#domain/dossiers/timeline.ts'
import { showDateTime } from '#kernel/local-time.ts'
import type { DossierView } from '#usecases/dossiers/read-dossier.ts'
import type { Tone } from '../app/work.ts'
import { orNotFound, requireId, requireOffice } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { dossierText as text } from '../text/vi-dossiers.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Notice, StatusTag } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { Rows } from '../ui/table.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'dossier.read')
  const view = orNotFound(await office.readDossier(requireId(asked.params)))
  return { view, corrected: new URL(asked.request.url).searchParams.has('da-dinh-chinh') }
}

export default function DossierPage({ loaderData: { view, corrected } }: PageProps<typeof loader>) {
  const { dossier, facts, state, mayCorrect } = view
  const correct = mayCorrect && (
    <ButtonLink href={`/ho-so/${dossier.id}/dinh-chinh`} look="quiet">
      {text.correct}
    </ButtonLink>
  )
  return (
    <Page title={dossier.code} lead={facts.procedureName} back={{ href: '/ho-so', text: text.back }} actions={correct}>
      {corrected && (
        <Notice tone="done" live>
          {text.corrected}
        </Notice>
      )}
      <p>
        <StateTag state={state} />
      </p>
      <div className="columns">
        <section>
          <h2>{text.identity}</h2>
          <Identity {...view} />
        </section>
        <section>
          <h2>{text.axes}</h2>
          <Axes {...view} />
        </section>
      </div>
      <section>
        <h2>{text.due}</h2>
        <Due {...view} />
      </section>
      <section>
        <h2>{text.history}</h2>
        <History entries={view.history} />
      </section>
      <p className="soft">{text.traced}</p>
    </Page>
  )
}

function Identity({ dossier, facts }: DossierView) {
  return (
    <Rows
      rows={[
        [text.applicant, dossier.applicantName ?? '–'],
        [text.idNumber, dossier.applicantIdNumber ?? '–'],
        [text.procedure, `${facts.procedureCode} – ${facts.procedureName}`],
        [text.field, facts.fieldName],
        [text.channel, channelLabels[facts.channel]],
        [text.officer, facts.officer ?? '–'],
        [text.source, dossier.source],
      ]}
    />
  )
}

function Axes({ facts, synchronised }: DossierView) {
  const marks = [
    facts.eResult && text.eResult,
    facts.componentsDigitised && text.digitised,
    facts.reused && text.reused,
  ].filter(Boolean)
  const { code, label } = dossierStatuses[facts.status]
  return (
    <Rows
      rows={[
        [text.business, `${label} (mã ${code})`],
        [
          text.payment,
          facts.fee === undefined || facts.payment === 'none'
            ? paymentLabels[facts.payment]
            : `${paymentLabels[facts.payment]}, ${showField('fee', facts.fee)}`,
        ],
        [
          text.delivery,
          [facts.handedOverAt ? `${text.handed} ${showDateTime(facts.handedOverAt)}` : text.notHanded, ...marks].join(
            '; ',
          ),
        ],
        [text.synchronisation, synchronised ? `${text.lastStated} ${showDateTime(synchronised.at)}` : '–'],
      ]}
    />
  )
}

function Due({ facts, due }: Pick<DossierView, 'facts' | 'due'>) {
  const stated = facts.dueAt ? showDateTime(facts.dueAt) : text.noStatedDue
  if (typeof due === 'string') {
    return (
      <>
        <Rows rows={[[text.statedDue, stated]]} />
        <p className="soft after-form">{text.notCounted[due]}</p>
      </>
    )
  }
  const { counting, differs } = due
  return (
    <>
      {differs && <Notice tone="soon">{text.differs}</Notice>}
      <Rows
        rows={[
          [text.statedDue, stated],
          [text.countedDue, counting.dueAt ? showDateTime(counting.dueAt) : text.standing],
        ]}
      />
      <details className="counting" open={differs}>
        <summary>{text.counting}</summary>
        <ol>
          {describeCounting(counting).map((sentence, at) => (
            <li key={at}>{sentence}</li>
          ))}
        </ol>
      </details>
    </>
  )
}

function History({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry, at) => (
        <li key={at}>
          <time dateTime={`${entry.at}+07:00`}>{showDateTime(entry.at)}</time>
          <div>
            <strong>{entry.title}</strong>
            {entry.detail && <div>{entry.detail}</div>}
            {entry.source && (
              <div className="soft">
                {text.statedBy}: {entry.source}
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

function StateTag({ state }: { readonly state: DossierState }) {
  const [tone, word] = stateWords(state)
  return <StatusTag tone={tone}>{word}</StatusTag>
}

function stateWords(state: DossierState): readonly [Tone, ReactNode] {
  const { states } = text
  switch (state.kind) {
    case 'running':
      return state.overdue ? ['late', states.overdue] : ['neutral', states.inTerm]
    case 'paused':
      return ['waiting', states.pause[state.pause]]
    case 'resolved':
      return [state.timeliness === 'late' ? 'late' : 'done', states[state.timeliness]]
    case 'not-received':
    case 'refused':
    case 'withdrawn':
    case 'returned':
      return ['neutral', states[state.kind]]
  }
}
