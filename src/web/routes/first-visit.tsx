import { type ActionFunctionArgs, Form, Link, type LoaderFunctionArgs, redirect } from 'react-router'
import type { UnitChoice } from '../app/units.ts'
import { getContext } from '../app-context.ts'
import { readFirstVisit } from '../first-visit-form.ts'
import { textOf } from '../form.ts'
import type { PageProps } from '../page-props.ts'
import { sessionCookie } from '../session-cookie.ts'
import { accountRefusals, firstVisitText as text } from '../text/vi-accounts.ts'
import { Button } from '../ui/button.tsx'
import { CommuneFields } from '../ui/commune-fields.tsx'
import { type Errors, ErrorSummary, SelectField, TextField } from '../ui/field.tsx'
import { Page } from '../ui/page.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { accounts, units } = getContext(context).app
  if (await accounts.isSetUp()) throw redirect('/dang-nhap')
  const asked = new URL(request.url).searchParams.get('tinh')
  const provinces = await units.listProvinces()
  const province = provinces.find(({ code }) => code === asked)
  const communes = province ? await units.listCommunes(province.code) : []
  return { provinces, province, communes, provinceMissing: asked === '' }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { app, request: about } = getContext(context)
  if (await app.accounts.isSetUp()) throw redirect('/dang-nhap')
  const form = await request.formData()
  const typed = readFirstVisit((name) => textOf(form, name))
  if (!typed.ok) return typed.refusal
  const { administrator, added, kept } = typed.value
  if (added && !(await app.units.addCommune(added))) {
    return { kept, errors: { communeCode: text.communeCodeTaken } as Errors }
  }
  const answer = await app.accounts.setUp(administrator)
  if (!answer.ok && answer.refusal === 'already-set-up') throw redirect('/dang-nhap')
  if (!answer.ok) {
    const field = answer.refusal === 'name-missing' ? 'name' : answer.refusal === 'login-shape' ? 'login' : 'password'
    return { kept, errors: { [field]: accountRefusals[answer.refusal] } as Errors }
  }
  const entered = await app.accounts.signIn({ ...administrator, address: about.address })
  if (!entered.ok) throw redirect('/dang-nhap')
  throw redirect('/', { headers: { 'Set-Cookie': sessionCookie(entered.value.token, about.https) } })
}

export default function FirstVisit({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { provinces, province, communes, provinceMissing } = loaderData
  if (!province) return <ChooseProvince provinces={provinces} missing={provinceMissing} />
  const { errors, kept } = actionData ?? {}
  return (
    <Page title={text.title} lead={`${text.communeStep}. ${province.name}.`} narrow>
      <p>
        <Link to="/lan-dau">{text.changeProvince}</Link>
      </p>
      <ErrorSummary errors={errors} />
      <Form method="post" className="sheet" noValidate>
        <input type="hidden" name="province" value={province.code} />
        <CommuneFields communes={communes} errors={errors} kept={kept} />
        <h2>{text.administrator}</h2>
        <TextField
          id="name"
          label={text.name}
          error={errors?.['name']}
          defaultValue={kept?.['name']}
          autoComplete="name"
        />
        <TextField
          id="login"
          label={text.login}
          hint={text.loginHint}
          error={errors?.['login']}
          defaultValue={kept?.['login']}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          id="password"
          label={text.password}
          hint={text.passwordHint}
          error={errors?.['password']}
          type="password"
          autoComplete="new-password"
        />
        <TextField
          id="again"
          label={text.passwordAgain}
          error={errors?.['again']}
          type="password"
          autoComplete="new-password"
        />
        <Button>{text.submit}</Button>
      </Form>
    </Page>
  )
}

function ChooseProvince({
  provinces,
  missing,
}: {
  readonly provinces: readonly UnitChoice[]
  readonly missing: boolean
}) {
  const errors: Errors | undefined = missing ? { tinh: text.provinceMissing } : undefined
  return (
    <Page title={text.title} lead={text.lead} narrow>
      <ErrorSummary errors={errors} />
      <Form method="get" className="sheet">
        <p className="hint">{text.provinceStep}</p>
        <SelectField
          id="tinh"
          label={text.province}
          prompt={text.chooseProvince}
          error={errors?.['tinh']}
          options={provinces.map(({ code, name }) => ({ value: code, text: name }))}
        />
        <Button>{text.provinceNext}</Button>
      </Form>
    </Page>
  )
}
