import type { Account, AccountMeasure, AccountPolicy } from '#domain/access/account.ts'
import type { Actor } from '#domain/access/actor.ts'
import type { Result } from '#kernel/result.ts'
import type { PasswordChange, PasswordRefusal } from '#usecases/accounts/change-password.ts'
import type { SecondFactor, SecondFactorRefusal } from '#usecases/accounts/confirm-second-factor.ts'
import type { CreateRefusal, NewAccount } from '#usecases/accounts/create-account.ts'
import type { Enrolment, EnrolmentRefusal } from '#usecases/accounts/enrol-second-factor.ts'
import type { MeasureRefusal, MeasureTaken } from '#usecases/accounts/manage-account.ts'
import type { FirstAdministrator, SetUpRefusal } from '#usecases/accounts/set-up.ts'
import type { SignedIn, SignIn, SignInRefusal } from '#usecases/accounts/sign-in.ts'

/** What pages may ask about accounts. */
export type AccountsApp = {
  readonly policy: AccountPolicy
  readonly isSetUp: () => Promise<boolean>
  readonly setUp: (first: FirstAdministrator) => Promise<Result<Account, SetUpRefusal>>
  readonly signIn: (typed: SignIn) => Promise<Result<SignedIn, SignInRefusal>>
  readonly confirmSecondFactor: (
    typed: SecondFactor,
  ) => Promise<Result<{ readonly token: string }, SecondFactorRefusal>>
  readonly signOut: (sessionId: string, account: Account) => Promise<void>
  readonly changePassword: (wanted: PasswordChange) => Promise<Result<null, PasswordRefusal>>
  readonly beginEnrolment: (accountId: string, login: string) => Enrolment
  readonly resumeEnrolment: (accountId: string, login: string, pending: string) => Enrolment | undefined
  readonly confirmEnrolment: (proof: {
    readonly accountId: string
    readonly sessionId: string
    readonly pending: string
    readonly code: string
  }) => Promise<Result<null, EnrolmentRefusal>>
  readonly list: (actor: Actor) => Promise<readonly Account[]>
  readonly create: (
    by: Actor,
    wanted: NewAccount,
  ) => Promise<Result<{ account: Account; password: string }, CreateRefusal>>
  readonly manage: (
    by: Actor,
    accountId: string,
    measure: AccountMeasure,
  ) => Promise<Result<MeasureTaken, MeasureRefusal>>
}
