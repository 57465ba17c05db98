import type { Identity } from '#outside/identity/identity.ts'
import { changePassword } from '#usecases/accounts/change-password.ts'
import { confirmSecondFactor } from '#usecases/accounts/confirm-second-factor.ts'
import { createAccount } from '#usecases/accounts/create-account.ts'
import { beginEnrolment, confirmEnrolment, resumeEnrolment } from '#usecases/accounts/enrol-second-factor.ts'
import { listAccounts } from '#usecases/accounts/list-accounts.ts'
import { manageAccount } from '#usecases/accounts/manage-account.ts'
import { setUp } from '#usecases/accounts/set-up.ts'
import { signIn } from '#usecases/accounts/sign-in.ts'
import { signOut } from '#usecases/accounts/sign-out.ts'
import type { AccountsApp } from '#web/app/accounts.ts'

/** The accounts' part of what pages may ask. */
export function bindAccounts(identity: Identity): AccountsApp {
  return {
    policy: identity.policy,
    isSetUp: () => identity.store.anyAccount(),
    setUp: (first) => setUp(identity, first),
    signIn: (typed) => signIn(identity, typed),
    confirmSecondFactor: (typed) => confirmSecondFactor(identity, typed),
    signOut: (sessionId, account) => signOut(identity, sessionId, account),
    changePassword: (wanted) => changePassword(identity, wanted),
    beginEnrolment: (accountId, login) => beginEnrolment(identity, accountId, login),
    resumeEnrolment: (accountId, login, pending) => resumeEnrolment(identity, accountId, login, pending),
    confirmEnrolment: (proof) => confirmEnrolment(identity, proof),
    list: (actor) => listAccounts(identity, actor),
    create: (by, wanted) => createAccount(identity, by, wanted),
    manage: (by, accountId, measure) => manageAccount(identity, by, accountId, measure),
  }
}
