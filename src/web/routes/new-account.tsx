import { type ActionFunctionArgs, Form, type LoaderFunctionArgs } from 'react-router'
import { type Role, roles } from '#domain/access/actor.ts'
import { getApp } from '../app-context.ts'
import { textOf } from '../form.ts'
import { requirePermission } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import { roleNames } from '../text/vi.ts'
import { accountRefusals, accountsText as text, firstVisitText, roleHints } from '../text/vi-accounts.ts'
import { Button } from '../ui/button.tsx'
import { ChoiceField, type Errors, ErrorSummary, TextField } from '../ui/field.tsx'
import { Handover } from '../ui/handover.tsx'
import { Page } from '../ui/page.tsx'

/** A province officer belongs to no commune, so no commune makes one. */
const offered = roles.filter((role): role is Exclude<Role, 'province'> => role !== 'province')
const back = { href: '/quan-tri/tai-khoan', text: text.title }

export function loader(asked: LoaderFunctionArgs) {
  requirePermission(asked, 'account.manage')
  return null
}

export async function action(asked: ActionFunctionArgs) {
  const actor = requirePermission(asked, 'account.manage')
  const form = await asked.request.formData()
  const typed = { login: textOf(form, 'login'), name: textOf(form, 'name'), role: textOf(form, 'role') }
  const role = offered.find((each) => each === typed.role)
  if (!role) return { typed, errors: { role: text.roleMissing } as Errors }
  const wanted = { ...typed, role, province: actor.province, ...(actor.commune && { commune: actor.commune }) }
  const answer = await getApp(asked.context).accounts.create(actor, wanted)
  if (answer.ok)
    return {
      made: { name: answer.value.account.name, login: answer.value.account.login, password: answer.value.password },
    }
  const field = answer.refusal === 'name-missing' ? 'name' : 'login'
  return { typed, errors: { [field]: accountRefusals[answer.refusal] } as Errors }
}

export default function NewAccount({ actionData }: PageProps<typeof loader, typeof action>) {
  if (actionData && 'made' in actionData) {
    return (
      <Page title={text.createdTitle} back={back} narrow>
        <Handover {...actionData.made} />
      </Page>
    )
  }
  const { errors, typed } = actionData ?? {}
  return (
    <Page title={text.newTitle} back={back} narrow>
      <ErrorSummary errors={errors} />
      <Form method="post" className="sheet" noValidate>
        <TextField id="name" label={text.name} error={errors?.['name']} defaultValue={typed?.name} autoComplete="off" />
        <TextField
          id="login"
          label={text.login}
          hint={firstVisitText.loginHint}
          error={errors?.['login']}
          defaultValue={typed?.login}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <ChoiceField
          id="role"
          label={text.role}
          error={errors?.['role']}
          value={typed?.role}
          options={offered.map((role) => ({ value: role, text: roleNames[role], hint: roleHints[role] }))}
        />
        <Button>{text.create}</Button>
      </Form>
    </Page>
  )
}
