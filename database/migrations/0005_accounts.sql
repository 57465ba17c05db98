-- Accounts, sessions and what happened to them. They belong to the installation, not to a commune: a sign-in is asked
-- before anyone knows which commune it is for. So no row policy here; what a person may do with them is decided by
-- permissions.ts and the account's own place.

create table account (
  id uuid primary key,
  login text not null unique check (login = lower(login)),
  name text not null,
  role text not null check (role in ('counter', 'processing', 'reporting', 'chairman', 'admin', 'province', 'auditor')),
  commune_code text references unit (code),
  province_code text not null references unit (code),
  password_hash text not null,
  must_change_password boolean not null,
  totp_secret text,
  totp_last_step bigint,
  created_at timestamptz not null,
  disabled_at timestamptz,
  last_sign_in_at timestamptz,
  check (role = 'province' or commune_code is not null)
);
comment on table account is 'People who sign in. Never deleted: events and signatures name them.';
comment on column account.id is 'Made by the application, time-ordered.';
comment on column account.login is 'Login name: lower-case letters, digits, dot, dash.';
comment on column account.name is 'Full name as printed beside what the person did.';
comment on column account.role is 'One of the roles of permissions.ts.';
comment on column account.commune_code is 'Commune worked in; null for a province officer.';
comment on column account.province_code is 'Province worked in, or the commune''s province.';
comment on column account.password_hash is 'Argon2id in PHC notation, with its salt and cost.';
comment on column account.must_change_password is 'True after someone else chose the password: the next sign-in asks for a new one.';
comment on column account.totp_secret is 'Second factor, sealed with the installation''s key; null when not enrolled.';
comment on column account.totp_last_step is 'Last 30-second step whose code was accepted: a code works once.';
comment on column account.created_at is 'When the account was made.';
comment on column account.disabled_at is 'Since when it cannot sign in; null while it can.';
comment on column account.last_sign_in_at is 'Last complete sign-in.';
create index account_of_commune on account (commune_code, login);

create table account_session (
  id uuid primary key,
  account_id uuid not null references account (id),
  token_hash text not null unique,
  stage text not null check (stage in ('second-factor', 'active')),
  started_at timestamptz not null,
  last_seen_at timestamptz not null
);
comment on table account_session is 'Open sessions. Ended ones are deleted; what remains of them is in account_event.';
comment on column account_session.id is 'Made by the application.';
comment on column account_session.account_id is 'Whose session.';
comment on column account_session.token_hash is 'SHA-256 of the cookie''s value: a copy of this table opens nothing.';
comment on column account_session.stage is 'second-factor: the password was right, the code is awaited; active: signed in.';
comment on column account_session.started_at is 'Start, from which the absolute time-out runs.';
comment on column account_session.last_seen_at is 'Last request of the person, from which the idle time-out runs.';
create index account_session_of_account on account_session (account_id);

create table account_failure (
  id uuid primary key,
  login text not null,
  address text not null,
  at timestamptz not null
);
comment on table account_failure is 'Attempts with a password or a code, written before the check and removed when it succeeds: what lock-out and rate limit count.';
comment on column account_failure.id is 'Made by the application.';
comment on column account_failure.login is 'Login name as typed, folded to lower case; it need not exist.';
comment on column account_failure.address is 'Network address the attempt came from.';
comment on column account_failure.at is 'When.';
create index account_failure_of_login on account_failure (login, at);
create index account_failure_of_address on account_failure (address, at);

create table account_event (
  id uuid primary key,
  at timestamptz not null,
  kind text not null,
  account_id uuid references account (id),
  by_account_id uuid references account (id),
  login text not null,
  address text,
  detail text
);
comment on table account_event is 'What happened to accounts and who did it: sign-ins, refusals, changes. Insert-only by grant.';
comment on column account_event.id is 'Made by the application.';
comment on column account_event.at is 'When.';
comment on column account_event.kind is 'created, signed-in, refused, signed-out, password-changed, password-reset, disabled, enabled, second-factor-set, second-factor-removed.';
comment on column account_event.account_id is 'Whose account; null when the login name does not exist.';
comment on column account_event.by_account_id is 'Who did it; null for the command line and for a person not signed in.';
comment on column account_event.login is 'Login name at that moment.';
comment on column account_event.address is 'Network address; null for the command line.';
comment on column account_event.detail is 'Why, when there is a why: locked, wrong-password, wrong-code …';
create index account_event_of_account on account_event (account_id, at);

grant select, insert, update on account to motcua_app;
grant select, insert, update, delete on account_session to motcua_app;
grant select, insert, delete on account_failure to motcua_app;
grant select, insert on account_event to motcua_app;
