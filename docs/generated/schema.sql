-- Generated from database/migrations by `npm run generate`. Do not edit.

-- People who sign in. Never deleted: events and signatures name them.
table account
  id uuid not null  -- Made by the application, time-ordered.
  login text not null  -- Login name: lower-case letters, digits, dot, dash.
  name text not null  -- Full name as printed beside what the person did.
  role text not null  -- One of the roles of permissions.ts.
  commune_code text  -- Commune worked in; null for a province officer.
  province_code text not null  -- Province worked in, or the commune's province.
  password_hash text not null  -- Argon2id in PHC notation, with its salt and cost.
  must_change_password boolean not null  -- True after someone else chose the password: the next sign-in asks for a new one.
  totp_secret text  -- Second factor, sealed with the installation's key; null when not enrolled.
  totp_last_step bigint  -- Last 30-second step whose code was accepted: a code works once.
  created_at timestamp with time zone not null  -- When the account was made.
  disabled_at timestamp with time zone  -- Since when it cannot sign in; null while it can.
  last_sign_in_at timestamp with time zone  -- Last complete sign-in.
  CHECK (((role = 'province'::text) OR (commune_code IS NOT NULL)))
  CHECK ((login = lower(login)))
  CHECK ((role = ANY (ARRAY['counter'::text, 'processing'::text, 'reporting'::text, 'chairman'::text, 'admin'::text, 'province'::text, 'auditor'::text])))
  FOREIGN KEY (commune_code) REFERENCES unit(code)
  FOREIGN KEY (province_code) REFERENCES unit(code)
  PRIMARY KEY (id)
  UNIQUE (login)
  application may: insert, select, update

-- What happened to accounts and who did it: sign-ins, refusals, changes. Insert-only by grant.
table account_event
  id uuid not null  -- Made by the application.
  at timestamp with time zone not null  -- When.
  kind text not null  -- created, signed-in, refused, signed-out, password-changed, password-reset, disabled, enabled, second-factor-set, second-factor-removed.
  account_id uuid  -- Whose account; null when the login name does not exist.
  by_account_id uuid  -- Who did it; null for the command line and for a person not signed in.
  login text not null  -- Login name at that moment.
  address text  -- Network address; null for the command line.
  detail text  -- Why, when there is a why: locked, wrong-password, wrong-code …
  FOREIGN KEY (account_id) REFERENCES account(id)
  FOREIGN KEY (by_account_id) REFERENCES account(id)
  PRIMARY KEY (id)
  application may: insert, select

-- Attempts with a password or a code, written before the check and removed when it succeeds: what lock-out and rate limit count.
table account_failure
  id uuid not null  -- Made by the application.
  login text not null  -- Login name as typed, folded to lower case; it need not exist.
  address text not null  -- Network address the attempt came from.
  at timestamp with time zone not null  -- When.
  PRIMARY KEY (id)
  application may: delete, insert, select

-- Open sessions. Ended ones are deleted; what remains of them is in account_event.
table account_session
  id uuid not null  -- Made by the application.
  account_id uuid not null  -- Whose session.
  token_hash text not null  -- SHA-256 of the cookie's value: a copy of this table opens nothing.
  stage text not null  -- second-factor: the password was right, the code is awaited; active: signed in.
  started_at timestamp with time zone not null  -- Start, from which the absolute time-out runs.
  last_seen_at timestamp with time zone not null  -- Last request of the person, from which the idle time-out runs.
  CHECK ((stage = ANY (ARRAY['second-factor'::text, 'active'::text])))
  FOREIGN KEY (account_id) REFERENCES account(id)
  PRIMARY KEY (id)
  UNIQUE (token_hash)
  application may: delete, insert, select, update

-- Tokens programs call the REST interface with. Never deleted: events and the trail name them.
table api_token
  id uuid not null  -- Made by the application, time-ordered; who acted, in events and in the trail.
  token_hash text not null  -- SHA-256 of the token: a copy of this table opens nothing.
  role text not null  -- One of the roles of permissions.ts.
  commune_code text  -- Commune it works in; null for a token of a province.
  province_code text not null  -- Province it works in, or the commune's province.
  created_at timestamp with time zone not null  -- When it was made, and shown the only time.
  created_by text not null  -- Name of who made it.
  expires_at timestamp with time zone not null  -- From when it opens nothing.
  last_used_at timestamp with time zone  -- Last call with it, to the minute; null while it was never used.
  revoked_at timestamp with time zone  -- Since when somebody ended it before its time; null while nobody has.
  CHECK (((role = 'province'::text) = (commune_code IS NULL)))
  CHECK ((expires_at > created_at))
  CHECK ((role = ANY (ARRAY['counter'::text, 'processing'::text, 'reporting'::text, 'chairman'::text, 'admin'::text, 'province'::text, 'auditor'::text])))
  FOREIGN KEY (commune_code) REFERENCES unit(code)
  FOREIGN KEY (province_code) REFERENCES unit(code)
  PRIMARY KEY (id)
  UNIQUE (token_hash)
  application may: insert, select

-- Evidence given with a typed cell or a waiver. Insert-only.
table attachment
  commune_code text not null  -- Commune.
  id uuid not null  -- Identifier.
  name text not null  -- File name.
  media_type text not null  -- Media type.
  sha256 text not null  -- Hash of the bytes.
  bytes bytea not null  -- The bytes.
  added_at timestamp with time zone not null  -- When.
  added_by text not null  -- By whom.
  PRIMARY KEY (commune_code, id)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select

-- Who did what, reads of personal data included. Insert-only.
table audit
  commune_code text not null  -- Commune.
  id uuid not null  -- Identifier, time-ordered.
  at timestamp with time zone not null  -- When.
  actor_id text not null  -- Account.
  actor_name text not null  -- Name then.
  role text not null  -- Role then.
  action text not null  -- Action, by its name in the permission table.
  subject text  -- What it was done to.
  detail jsonb not null  -- The rest; never personal data itself.
  PRIMARY KEY (commune_code, id)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select

-- Days that differ from the week: holidays, days off in lieu, working Saturdays. Data of each year, set by decision.
table calendar_day
  day date not null  -- The day.
  kind text not null  -- holiday, compensatory and swapped are off; make-up is worked.
  instead_of date  -- Day whose hours a make-up day is worked with.
  name text not null  -- Why, as printed in a counting: Tết Nguyên đán.
  legal text not null  -- Law or decision.
  CHECK (((kind = 'make-up'::text) = (instead_of IS NOT NULL)))
  CHECK ((kind = ANY (ARRAY['holiday'::text, 'compensatory'::text, 'swapped'::text, 'make-up'::text])))
  PRIMARY KEY (day)
  application may: delete, insert, select, update

-- How a commune's own export is read: made once on a page, used at every import.
table column_mapping
  commune_code text not null  -- Commune.
  id uuid not null  -- Identifier.
  name text not null  -- Name a person gave it.
  definition jsonb not null  -- Columns, words and date notation.
  saved_at timestamp with time zone not null  -- When.
  saved_by text not null  -- By whom.
  PRIMARY KEY (commune_code, id)
  UNIQUE (commune_code, name)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: delete, insert, select, update

-- Procedures a commune offers, with the days on which it does.
table commune_procedure
  commune_code text not null  -- Commune.
  code text not null  -- Procedure.
  valid_from date not null  -- First day of the offer.
  valid_to date  -- Last day, null while it holds.
  service_mode text  -- full: toàn trình; partial: một phần; none: counter only.
  boundary_free boolean not null  -- Received regardless of administrative boundary.
  interlinked text  -- sameLevel, acrossLevels or null.
  vertical_agency text  -- Deciding agency when not the commune.
  fee_bearing boolean not null  -- The procedure has a fee.
  CHECK ((interlinked = ANY (ARRAY['sameLevel'::text, 'acrossLevels'::text])))
  CHECK ((service_mode = ANY (ARRAY['full'::text, 'partial'::text, 'none'::text])))
  CHECK ((valid_to >= valid_from))
  PRIMARY KEY (commune_code, code, valid_from)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select, update

-- Settings of a commune: the head and foot of its papers, signer, recipients.
table commune_setting
  commune_code text not null  -- Commune.
  key text not null  -- Name of the setting.
  value jsonb not null  -- Its value.
  set_at timestamp with time zone not null  -- When.
  set_by text not null  -- By whom.
  PRIMARY KEY (commune_code, key)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select, update

-- A dossier, known by its code in its source system: the same one coming twice is one.
table dossier
  commune_code text not null  -- Commune whose work it is.
  id uuid not null  -- Our identifier, time-ordered.
  source text not null  -- System it comes from (Hệ thống nguồn).
  code text not null  -- Code in that system (Mã hồ sơ).
  applicant_name text  -- Personal data: every read leaves a trace.
  applicant_id_number text  -- Personal data: every read leaves a trace.
  search text not null  -- Code and applicant folded.
  first_known_at timestamp with time zone not null  -- When this system first heard of it.
  PRIMARY KEY (commune_code, id)
  UNIQUE (commune_code, source, code)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select

-- What happened to a dossier, in the order we learned it. Never updated, never deleted: the application role cannot.
table dossier_event
  commune_code text not null  -- Commune.
  dossier_id uuid not null  -- Dossier.
  seq integer not null  -- Order within the dossier, from 1.
  kind text not null  -- Kind of event; stated: what a source system said of the dossier at an import.
  happened_at timestamp with time zone  -- When it happened, by the source or the officer.
  recorded_at timestamp with time zone not null  -- When it was written here.
  actor_id text not null  -- Account that did it.
  actor_name text not null  -- Name of that account then.
  reason text  -- Required by law for refusal, return and extension, by us for correction.
  import_id uuid  -- Import that brought it.
  detail jsonb not null  -- The rest of the event.
  CHECK (((kind <> ALL (ARRAY['refused'::text, 'returned'::text, 'extended'::text, 'corrected'::text])) OR (reason IS NOT NULL)))
  CHECK ((seq > 0))
  FOREIGN KEY (commune_code, dossier_id) REFERENCES dossier(commune_code, id)
  PRIMARY KEY (commune_code, dossier_id, seq)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select

-- What a dossier's history says of it, folded, with the time in which we believed it: the projection every figure counts. It can be rebuilt from dossier_event.
table dossier_fact
  commune_code text not null  -- Commune.
  dossier_id uuid not null  -- Dossier.
  version integer not null  -- From 1; the last is what is believed now.
  known_from timestamp with time zone not null  -- From when we believed it.
  known_to timestamp with time zone not null  -- Until when; infinity for the present version.
  status text not null  -- Business state, by the name of its national code.
  procedure_code text not null  -- Procedure.
  procedure_name text not null  -- Its name in the source.
  field_code text not null  -- Field.
  field_name text not null  -- Its name.
  channel text not null  -- counter, online or post.
  submitted_at timestamp with time zone  -- Filed by the citizen.
  received_at timestamp with time zone  -- Accepted; null while it is not: such a dossier is in no figure.
  due_at timestamp with time zone  -- Hẹn trả.
  due_by_instant boolean not null  -- Limit in hours: late after the instant; otherwise after the day.
  ended_at timestamp with time zone not null  -- Processing ended (before hand-over); infinity while it has not.
  end_kind text  -- How it ended; null while it has not.
  handed_over_at timestamp with time zone  -- Delivery axis: result given.
  paused_supplement tstzmultirange not null  -- Stretches (from, until] in which the clock stood still for a supplement.
  paused_payment tstzmultirange not null  -- The same, for a financial duty.
  paused_other tstzmultirange not null  -- The same, for another recorded reason.
  fee bigint  -- Đồng, null when the source does not say.
  fee_bearing boolean not null  -- A fee is owed (NVTC).
  payment text not null  -- Payment axis.
  components_digitised boolean not null  -- Papers digitised at intake.
  e_result boolean not null  -- Result issued as a signed electronic paper.
  reused boolean not null  -- Digitised papers reused.
  officer text  -- Unit or person that processes it.
  digest text not null  -- Hash of what the source stated: the same statement twice changes nothing.
  CHECK (((ended_at = 'infinity'::timestamp with time zone) = (end_kind IS NULL)))
  CHECK (((ended_at = 'infinity'::timestamp with time zone) OR (received_at IS NULL) OR (ended_at > (received_at - '1 day'::interval))))
  CHECK ((channel = ANY (ARRAY['counter'::text, 'online'::text, 'post'::text])))
  CHECK ((end_kind = ANY (ARRAY['resolved'::text, 'refused'::text, 'withdrawn'::text, 'returned'::text])))
  CHECK ((fee_bearing = (payment <> 'none'::text)))
  CHECK ((payment = ANY (ARRAY['online'::text, 'counter'::text, 'unpaid'::text, 'none'::text])))
  CHECK ((version > 0))
  FOREIGN KEY (commune_code, dossier_id) REFERENCES dossier(commune_code, id)
  PRIMARY KEY (commune_code, dossier_id, version)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select, update

-- Rows that did not go in, with the sentence that says why.
table import_rejection
  commune_code text not null  -- Commune.
  import_id uuid not null  -- Import.
  line integer not null  -- Line in the file, as a person counts it.
  reason text not null  -- What is wrong, and where.
  cells jsonb not null  -- The row as read, by column name.
  FOREIGN KEY (commune_code, import_id) REFERENCES import_run(commune_code, id)
  PRIMARY KEY (commune_code, import_id, line)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select

-- An import of a file: who, when, what came of it, and how far it is.
table import_run
  commune_code text not null  -- Commune.
  id uuid not null  -- Identifier.
  kind text not null  -- dossiers: a list; summary: another system's 28-column table.
  file_name text not null  -- Name of the file as given.
  source text  -- Source system named for rows that name none.
  mapping_name text  -- Saved column mapping used.
  state text not null  -- running, done or failed.
  started_at timestamp with time zone not null  -- Start.
  finished_at timestamp with time zone  -- End.
  actor_id text not null  -- Account.
  actor_name text not null  -- Name of the account then.
  total_bytes bigint  -- Size of the file, for progress.
  read_bytes bigint  -- Bytes read so far.
  read integer not null  -- Rows read; equals created + updated + unchanged + rejected when done.
  created integer not null  -- New dossiers.
  updated integer not null  -- Dossiers whose state changed.
  unchanged integer not null  -- Rows that changed nothing.
  rejected integer not null  -- Rows rejected.
  superseded integer not null  -- Of unchanged: rows of a code that stands in the file again with a later state.
  failure text  -- Sentence, when it failed.
  CHECK ((kind = ANY (ARRAY['dossiers'::text, 'summary'::text])))
  CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'failed'::text])))
  PRIMARY KEY (commune_code, id)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select, update

-- One row: which realm this database is. Test data never counts, because a database is wholly live or wholly demo.
table installation
  one boolean not null  -- Always true: keeps the table at one row.
  realm text not null  -- live: real records; demo: training data, marked on every page and paper.
  created_at timestamp with time zone not null  -- When the realm was chosen.
  CHECK ((realm = ANY (ARRAY['live'::text, 'demo'::text])))
  CHECK (one)
  PRIMARY KEY (one)
  application may: insert, select

-- Numbers of outgoing papers: one series a year and type, from 01, no gap, no double (NĐ 30/2020).
table number_series
  commune_code text not null  -- Commune.
  year integer not null  -- Year.
  type_code text not null  -- Type code: BC.
  last_number integer not null  -- Last number given.
  CHECK ((last_number >= 0))
  PRIMARY KEY (commune_code, year, type_code)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select, update

-- Administrative procedures (TTHC) as dated records: a dossier is judged by the row of its day.
table procedure
  code text not null  -- National code, 1.001193.
  valid_from date not null  -- First day on which this row holds.
  valid_to date  -- Last day, null while it holds.
  name text not null  -- Official name.
  field_code text  -- Code of the field (lĩnh vực), G15-TP08; null where the national list has none.
  field_name text not null  -- Name of the field.
  service_mode text  -- full: toàn trình; partial: một phần; none: no online service; null: not known.
  limit_value numeric  -- Length of the time limit, in limit_unit.
  limit_unit text  -- working_day, hour (working hours), calendar_day, same_day (next working day after 15:00).
  limit_note text  -- Other cases and conditions of the limit.
  fee bigint  -- Đồng; 0 free; null not known or set elsewhere.
  result_document text  -- Paper given as the result.
  vertical_agency text  -- Who decides when not the commune: police, tax, social_insurance, land_registration_office, provincial_department.
  interlinked text  -- Liên thông: sameLevel or acrossLevels; null when not.
  boundary_free boolean not null  -- Received regardless of administrative boundary.
  components text[] not null  -- Papers of the dossier, in order.
  search text not null  -- Name and code folded.
  CHECK ((fee >= 0))
  CHECK ((interlinked = ANY (ARRAY['sameLevel'::text, 'acrossLevels'::text])))
  CHECK ((limit_unit = ANY (ARRAY['working_day'::text, 'hour'::text, 'calendar_day'::text, 'same_day'::text])))
  CHECK ((service_mode = ANY (ARRAY['full'::text, 'partial'::text, 'none'::text])))
  CHECK ((valid_to >= valid_from))
  PRIMARY KEY (code, valid_from)
  application may: insert, select, update

-- A report of a commune for a period. Once issued it never changes: a trigger refuses.
table report
  commune_code text not null  -- Commune.
  id uuid not null  -- Identifier.
  province_code text not null  -- Province it is sent to: its officers may read what is issued.
  kind text not null  -- month, quarter, half-year, nine-months, year, programme.
  period text not null  -- 2026-04, 2026-Q3, 2026-H1, 2026-9M, 2026, 2021..2025.
  version integer not null  -- From 1; a correction of an issued report is the next.
  window_from date not null  -- First day counted.
  window_to date not null  -- Last day counted.
  state text not null  -- draft, checked, approved, issued.
  sections jsonb not null  -- The prose: sections of paragraphs with bound figures.
  revision integer not null  -- Raised by every change of the prose: two people at once lose nothing.
  corrects uuid  -- Issued report that this one corrects.
  correction_note text  -- What changed and why.
  created_at timestamp with time zone not null  -- When it was opened.
  created_by text not null  -- By whom.
  number integer  -- Number in the commune's register of the year.
  dated date  -- Date printed on the paper.
  as_of timestamp with time zone  -- Moment of knowledge of its figures.
  issued_at timestamp with time zone  -- When it was signed and frozen.
  root_hash text  -- Hash over definitions, facts, figures, text, findings and bytes.
  figures jsonb  -- Frozen figures.
  sheets jsonb  -- Frozen forms.
  findings jsonb  -- Findings at issue, with their waivers.
  CHECK (((state <> 'issued'::text) OR ((number IS NOT NULL) AND (dated IS NOT NULL) AND (as_of IS NOT NULL) AND (root_hash IS NOT NULL) AND (figures IS NOT NULL))))
  CHECK (((state = 'issued'::text) = (issued_at IS NOT NULL)))
  CHECK ((kind = ANY (ARRAY['month'::text, 'quarter'::text, 'half-year'::text, 'nine-months'::text, 'year'::text, 'programme'::text])))
  CHECK ((number > 0))
  CHECK ((state = ANY (ARRAY['draft'::text, 'checked'::text, 'approved'::text, 'issued'::text])))
  CHECK ((version > 0))
  CHECK ((window_to >= window_from))
  PRIMARY KEY (commune_code, id)
  UNIQUE (commune_code, kind, period, version)
  policy issued_to_province: ((state = 'issued'::text) AND (province_code = current_setting('app.province'::text, true)))
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select, update

-- Cells no register can fill, typed in by a named person (law 8). Insert-only: the last is the value, the others its history.
table report_entry
  commune_code text not null  -- Commune.
  report_id uuid not null  -- Report.
  form text not null  -- Form.
  row text not null  -- Row number in the form.
  seq integer not null  -- Order of the entries of this cell.
  value numeric  -- Value in the row's unit; null takes it back.
  note text  -- Where it comes from.
  attachment_id uuid  -- Evidence.
  entered_at timestamp with time zone not null  -- When.
  entered_by text not null  -- Name of the person.
  entered_by_id text not null  -- Account.
  CHECK ((seq > 0))
  FOREIGN KEY (commune_code, report_id) REFERENCES report(commune_code, id)
  PRIMARY KEY (commune_code, report_id, form, "row", seq)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select

-- What happened to a report: opened, edited, checked, returned, approved, issued. Insert-only.
table report_event
  commune_code text not null  -- Commune.
  report_id uuid not null  -- Report.
  seq integer not null  -- Order.
  kind text not null  -- Kind.
  at timestamp with time zone not null  -- When.
  actor_id text not null  -- Account.
  actor_name text not null  -- Name then.
  reason text  -- Why, where one is asked.
  detail jsonb not null  -- The rest.
  CHECK ((seq > 0))
  FOREIGN KEY (commune_code, report_id) REFERENCES report(commune_code, id)
  PRIMARY KEY (commune_code, report_id, seq)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select

-- The papers of an issued report, byte for byte. Insert-only.
table report_paper
  commune_code text not null  -- Commune.
  report_id uuid not null  -- Report.
  name text not null  -- File name.
  media_type text not null  -- Media type.
  sha256 text not null  -- Hash of the bytes.
  bytes bytea not null  -- The bytes.
  FOREIGN KEY (commune_code, report_id) REFERENCES report(commune_code, id)
  PRIMARY KEY (commune_code, report_id, name)
  policy issued_to_province: (EXISTS ( SELECT
   FROM report r
  WHERE ((r.commune_code = report_paper.commune_code) AND (r.id = report_paper.report_id) AND (r.state = 'issued'::text) AND (r.province_code = current_setting('app.province'::text, true)))))
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select

-- Every saved state of the prose: nothing typed is lost, whoever saves last. Insert-only.
table report_revision
  commune_code text not null  -- Commune.
  report_id uuid not null  -- Report.
  revision integer not null  -- Revision.
  sections jsonb not null  -- The prose as saved.
  saved_at timestamp with time zone not null  -- When.
  saved_by text not null  -- By whom.
  CHECK ((revision > 0))
  FOREIGN KEY (commune_code, report_id) REFERENCES report(commune_code, id)
  PRIMARY KEY (commune_code, report_id, revision)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select

-- A finding let pass with its reason, which travels with the report (law 12). Insert-only.
table report_waiver
  commune_code text not null  -- Commune.
  report_id uuid not null  -- Report.
  id uuid not null  -- Identifier.
  code text not null  -- Code of the rule.
  place text not null  -- Place of the finding.
  reason text not null  -- Why it may pass.
  evidence text  -- What supports it.
  expires date not null  -- Last day on which it counts.
  waived_at timestamp with time zone not null  -- When.
  waived_by text not null  -- By whom.
  CHECK ((length(TRIM(BOTH FROM reason)) > 0))
  FOREIGN KEY (commune_code, report_id) REFERENCES report(commune_code, id)
  PRIMARY KEY (commune_code, report_id, id)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select

-- PKCS#12 files of the local signer, encrypted by their own passphrase, which is never kept.
table signing_key
  commune_code text not null  -- Commune.
  id uuid not null  -- Identifier.
  holder text not null  -- Account whose key it is.
  p12 bytea not null  -- The encrypted file.
  added_at timestamp with time zone not null  -- When.
  added_by text not null  -- By whom.
  PRIMARY KEY (commune_code, id)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: delete, insert, select, update

-- What another system said in its 28-column summary: kept beside our counts, never mixed into them.
table summary_statement
  commune_code text not null  -- Commune.
  id uuid not null  -- Identifier.
  source text not null  -- System that said it.
  window_from date not null  -- First day it speaks of.
  window_to date not null  -- Last day it speaks of.
  exported_at timestamp with time zone  -- When it was exported.
  unit_name text  -- Unit named in the export.
  rows jsonb not null  -- Rows with their 28 values as stated.
  import_id uuid not null  -- Import that brought it.
  recorded_at timestamp with time zone not null  -- When it was written here.
  PRIMARY KEY (commune_code, id)
  policy own_commune: (commune_code = current_setting('app.commune'::text, true))
  application may: insert, select

-- Provinces and communes with the days on which they exist (law 10).
table unit
  code text not null  -- Code of the General Statistics Office: 2 digits a province, 5 a commune.
  name text not null  -- Full name with its kind: Xã Bình Lục.
  kind text not null  -- province, city (of central rank), commune, ward, special_zone.
  parent_code text  -- Province of a commune; null for a province.
  valid_from date not null  -- First day on which the unit exists under this name.
  valid_to date  -- Last day, null while it exists.
  legal text not null  -- Decision or resolution that made it.
  search text not null  -- Name and code folded: no diacritics, lower case.
  CHECK ((kind = ANY (ARRAY['province'::text, 'city'::text, 'commune'::text, 'ward'::text, 'special_zone'::text])))
  CHECK ((valid_to >= valid_from))
  FOREIGN KEY (parent_code) REFERENCES unit(code)
  PRIMARY KEY (code)
  application may: insert, select, update

-- Which unit became which: figures of an earlier year are read beside the right successor.
table unit_succession
  from_code text not null  -- Code of the earlier unit, which may no longer be in unit.
  from_name text not null  -- Name of the earlier unit.
  to_code text not null  -- Unit that took it over.
  on_date date not null  -- First day of the later unit.
  kind text not null  -- merged, renamed or split.
  legal text not null  -- Decision or resolution.
  CHECK ((kind = ANY (ARRAY['merged'::text, 'renamed'::text, 'split'::text])))
  FOREIGN KEY (to_code) REFERENCES unit(code)
  PRIMARY KEY (from_code, to_code, on_date)
  application may: insert, select, update
