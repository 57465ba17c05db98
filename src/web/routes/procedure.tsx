import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect } from 'react-router'
import type { Interlinking, VerticalAgency } from '#domain/procedures/procedure-record.ts'
import { type LocalDate, showDate } from '#kernel/local-time.ts'
import type { ProcedureView } from '#usecases/procedures/read-procedure.ts'
import { textOf } from '../form.ts'
import { orNotFound, requireOffice } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { agencyNames, interlinkNames, procedureText as text, proceduresText } from '../text/vi-procedures.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { type Errors, ErrorSummary, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { Rows } from '../ui/table.tsx'
import { feeWords, limitWords, modeWords } from './procedures.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'procedure.read')
  const view = orNotFound(await office.readProcedure(asked.params['code'] ?? ''))
  const address = new URL(asked.request.url).searchParams
  return { view, added: address.has('da-them'), offerChanged: address.has('da-ghi') }
}

export async function action(asked: ActionFunctionArgs) {
  const office = requireOffice(asked, 'procedure.manage')
  const code = asked.params['code'] ?? ''
  const form = await asked.request.formData()
  const from = textOf(form, 'tu-ngay')
  const answer = await office.markOffer({ code, from, offered: textOf(form, 'viec') === 'thuc-hien' })
  if (answer.ok) throw redirect(`/thu-tuc/${code}?da-ghi=1`)
  return data({ from, errors: { 'tu-ngay': answer.refusal } as Errors }, { status: 400 })
}

type Version = ProcedureView['versions'][number]

export default function ProcedurePage({
  loaderData: { view, added, offerChanged },
  actionData,
}: PageProps<typeof loader, typeof action>) {
  const [newest] = view.versions
  const { code, name } = newest!
  const add = view.mayManage && (
    <ButtonLink href={`/thu-tuc/${code}/moi`} look="quiet">
      {text.add}
    </ButtonLink>
  )
  return (
    <Page title={name} lead={code} back={{ href: '/thu-tuc', text: text.back }} actions={add}>
      <ErrorSummary errors={actionData?.errors} />
      {added && (
        <Notice tone="done" live>
          {text.added}
        </Notice>
      )}
      {offerChanged && (
        <Notice tone="done" live>
          {text.offerChanged}
        </Notice>
      )}
      <section>
        <h2>{text.offers}</h2>
        <Offers view={view} code={code} error={actionData?.errors['tu-ngay']} typed={actionData?.from} />
      </section>
      <section>
        <h2>{text.versions}</h2>
        <div className="stack">
          {view.versions.map((version) => (
            <VersionRows key={version.validFrom} version={version} />
          ))}
        </div>
      </section>
    </Page>
  )
}

function VersionRows({ version }: { readonly version: Version }) {
  const agency =
    version.verticalAgency === undefined ? text.commune : agencyNames[version.verticalAgency as VerticalAgency]
  return (
    <section>
      <h3>
        {text.from} {stretch(version)}
      </h3>
      <Rows
        rows={[
          [proceduresText.name, version.name],
          [proceduresText.field, version.fieldCode ? `${version.fieldName} (${version.fieldCode})` : version.fieldName],
          [proceduresText.mode, modeWords(version.serviceMode)],
          [proceduresText.limit, limitWords(version.limit)],
          ...(version.limitNote ? [[text.limitNote, version.limitNote] as const] : []),
          [proceduresText.fee, feeWords(version.fee)],
          [text.result, version.resultDocument ?? proceduresText.unknown],
          [text.agency, agency],
          [
            text.interlinked,
            version.interlinked ? interlinkNames[version.interlinked as Interlinking] : proceduresText.no,
          ],
          [text.boundaryFree, version.boundaryFree ? proceduresText.yes : proceduresText.no],
          [text.components, <Components key="components" papers={version.components ?? []} />],
        ]}
      />
    </section>
  )
}

function Components({ papers }: { readonly papers: readonly string[] }) {
  if (papers.length === 0) return text.noComponents
  return (
    <ol>
      {papers.map((paper) => (
        <li key={paper}>{paper}</li>
      ))}
    </ol>
  )
}

type OffersProps = {
  readonly view: ProcedureView
  readonly code: string
  readonly error: string | undefined
  readonly typed: string | undefined
}

function Offers({ view, code, error, typed }: OffersProps) {
  const offered = view.offers.some((offer) => offer.validTo === undefined)
  return (
    <>
      {view.offers.length === 0 ? (
        <p className="empty">{text.neverOffered}</p>
      ) : (
        <ul>
          {view.offers.map((offer) => (
            <li key={offer.validFrom}>{stretch(offer)}</li>
          ))}
        </ul>
      )}
      {view.mayManage && (
        <Form method="post" className="inline-form" action={`/thu-tuc/${code}`} noValidate>
          <TextField
            id="tu-ngay"
            label={text.offerFrom}
            error={error}
            defaultValue={typed ?? showDate(view.today)}
            autoComplete="off"
          />
          <Button name="viec" value={offered ? 'ngung' : 'thuc-hien'} look="quiet">
            {offered ? text.offerStop : text.offerStart}
          </Button>
        </Form>
      )}
    </>
  )
}

function stretch({
  validFrom,
  validTo,
}: {
  readonly validFrom: string
  readonly validTo?: string | undefined
}): string {
  const until = validTo === undefined ? text.onward : `${text.until} ${showDate(validTo as LocalDate)}`
  return `${showDate(validFrom as LocalDate)} ${until}`
}
