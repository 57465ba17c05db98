import { type ActionFunctionArgs, data, Form } from 'react-router'
import type { Verification } from '#domain/package/verify-package.ts'
import { fromInstant, showDate, showDateTime } from '#kernel/local-time.ts'
import { showCount } from '#kernel/vietnamese.ts'
import { showWindow } from '#kernel/window.ts'
import { getApp } from '../app-context.ts'
import type { PageProps } from '../page-props.ts'
import { verifyText as text } from '../text/vi-reports.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, TextField } from '../ui/field.tsx'
import { Notice, StatusTag } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { Rows } from '../ui/table.tsx'

export async function action({ request, context }: ActionFunctionArgs) {
  const file = (await request.formData()).get('package')
  if (!(file instanceof File) || file.size === 0) return data({ errors: { package: text.chooseFile } }, { status: 422 })
  const verified = getApp(context).verifyPackage(new Uint8Array(await file.arrayBuffer()))
  if (!verified.ok) return data({ errors: { package: verified.refusal } }, { status: 422 })
  return { name: file.name, verification: verified.value }
}

/** Anybody may hold a signed report against itself: no account, nothing kept. */
export default function VerifyPackage({ actionData }: PageProps<undefined, typeof action>) {
  const errors = actionData && 'errors' in actionData ? actionData.errors : undefined
  return (
    <Page title={text.title} lead={text.lead}>
      <ErrorSummary errors={errors} />
      {actionData && 'verification' in actionData && (
        <Result name={actionData.name} verification={actionData.verification} />
      )}
      <Form method="post" encType="multipart/form-data" className="sheet narrow work-group">
        <TextField id="package" type="file" accept=".zip" label={text.file} error={errors?.package} />
        <Button>{text.check}</Button>
      </Form>
    </Page>
  )
}

function Result({ name, verification }: { readonly name: string; readonly verification: Verification }) {
  const { intact, verdict, checks } = verification
  return (
    <section className="stack verify-result work-group" aria-label={text.result}>
      <Notice tone={intact ? 'done' : 'late'} title={name}>
        <p>{verdict}</p>
      </Notice>
      <Told verification={verification} />
      <h2>{text.checks}</h2>
      <ul className="work-list">
        {checks.map((check) => (
          <li key={check.id} data-check={check.id}>
            <div>
              {check.sentence}
              {check.details.slice(0, 20).map((detail) => (
                <div key={detail} className="soft">
                  {detail}
                </div>
              ))}
            </div>
            <StatusTag tone={check.ok ? 'done' : 'late'}>{check.ok ? text.holds : text.fails}</StatusTag>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Told({ verification: { manifest, signatures } }: { readonly verification: Verification }) {
  const signed = signatures.flatMap(({ signer, at, trusted }) => [
    [text.signer, `${signer}${trusted ? '' : ` (${text.untrusted})`}`] as const,
    ...(at ? [[text.signedAt, showDateTime(fromInstant(new Date(at)))] as const] : []),
  ])
  if (!manifest) return null
  return (
    <Rows
      rows={[
        [text.commune, `${manifest.commune.name} (${manifest.commune.code})`],
        [text.number, `${showCount(manifest.number)}/${manifest.symbol}`],
        [text.issuedOn, showDate(manifest.issuedOn)],
        [text.window, showWindow(manifest.window)],
        [text.version, String(manifest.version)],
        ...signed,
        [text.root, <code key="root">{manifest.root}</code>],
      ]}
    />
  )
}
