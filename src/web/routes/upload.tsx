import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect } from 'react-router'
import { textOf } from '../form.ts'
import { readMappingForm } from '../mapping-form.ts'
import { orNotFound, requireId, requireOffice } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { importsText, uploadText as text } from '../text/vi-imports.ts'
import { Button } from '../ui/button.tsx'
import { type Errors, ErrorSummary, SelectField, TextField } from '../ui/field.tsx'
import { MappingFields } from '../ui/mapping-fields.tsx'
import { Notice } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { PreviewTable } from '../ui/preview-table.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'dossier.import')
  const view = orNotFound(await office.readUpload(requireId(asked.params)))
  if (view.importId) throw redirect(`/nhap/${view.importId}`)
  return { view, changed: new URL(asked.request.url).searchParams.has('da-ghep') }
}

export async function action(asked: ActionFunctionArgs) {
  const office = requireOffice(asked, 'dossier.import')
  const id = requireId(asked.params)
  const form = await asked.request.formData()
  const intent = textOf(form, 'viec')
  if (intent === 'nhap') {
    const started = await office.startImport(id)
    if (started.ok) throw redirect(`/nhap/${started.value.importId}`)
    return data({ errors: { form: started.refusal } as Errors }, { status: 400 })
  }
  const mapping = intent === 'dung' ? { saved: textOf(form, 'da-luu') } : readMappingForm(form)
  const source = intent === 'dung' ? undefined : textOf(form, 'source')
  const chosen = await office.chooseMapping({
    id,
    mapping,
    source,
    ...(intent === 'luu' && { saveAs: textOf(form, 'ten-ghep') }),
  })
  if (chosen.ok) throw redirect(`/nhap/tep/${id}?da-ghep=1`)
  return data({ errors: { [intent === 'luu' ? 'ten-ghep' : 'form']: chosen.refusal } as Errors }, { status: 400 })
}

export default function UploadPage({
  loaderData: { view, changed },
  actionData,
}: PageProps<typeof loader, typeof action>) {
  const errors = actionData?.errors
  const { rows, accepted } = view.looked
  const ready = view.problems.length === 0
  return (
    <Page title={text.title} lead={view.fileName} back={{ href: '/nhap', text: text.back }}>
      <ErrorSummary errors={errors} />
      {changed && (
        <Notice tone="done" live>
          {text.changed}
        </Notice>
      )}
      {view.suggested && <Notice>{text.suggested}</Notice>}
      {!ready && (
        <Notice tone="late" title={text.problems}>
          <ul>
            {view.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <section>
        <h2>{text.preview}</h2>
        <p>{text.looked(rows, accepted)}</p>
        <PreviewTable rows={view.preview} />
      </section>
      {ready && accepted > 0 && (
        <Form method="post" className="start-import">
          <Button name="viec" value="nhap" look={view.unknownWords.length > 0 ? 'quiet' : 'main'}>
            {text.start}
          </Button>
          <p className="soft">{text.startHint}</p>
        </Form>
      )}
      {view.savedMappings.length > 0 && (
        <Form method="post" className="sheet">
          <SelectField
            id="da-luu"
            label={text.saved}
            value={view.mapping.name}
            options={view.savedMappings.map((name) => ({ value: name, text: name }))}
          />
          <Button name="viec" value="dung" look="quiet">
            {text.useSaved}
          </Button>
        </Form>
      )}
      {/* A new key for a new mapping: the fields show what was remembered, not what the browser still holds. */}
      <Form method="post" className="sheet" noValidate key={JSON.stringify(view.mapping)}>
        <MappingFields view={view} />
        <TextField
          id="source"
          label={importsText.source}
          hint={importsText.sourceHint}
          defaultValue={view.source}
          autoComplete="off"
        />
        <TextField
          id="ten-ghep"
          label={text.name}
          hint={text.nameHint}
          error={errors?.['ten-ghep']}
          defaultValue={view.mapping.name}
          autoComplete="off"
        />
        <div className="button-row">
          <Button name="viec" value="xem" look={ready && view.unknownWords.length === 0 ? 'quiet' : 'main'}>
            {text.update}
          </Button>
          <Button name="viec" value="luu" look="quiet">
            {text.save}
          </Button>
        </div>
      </Form>
    </Page>
  )
}
