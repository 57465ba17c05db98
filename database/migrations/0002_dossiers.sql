-- Dossiers: who they are, what happened to them (events, insert-only), and what that says of them (facts, folded).

create table commune_procedure (
  commune_code text not null,
  code text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  service_mode text check (service_mode in ('full', 'partial', 'none')),
  boundary_free boolean not null,
  interlinked text check (interlinked in ('sameLevel', 'acrossLevels')),
  vertical_agency text,
  fee_bearing boolean not null default false,
  primary key (commune_code, code, valid_from)
);
comment on table commune_procedure is 'Procedures a commune offers, with the days on which it does.';
comment on column commune_procedure.commune_code is 'Commune.';
comment on column commune_procedure.code is 'Procedure.';
comment on column commune_procedure.valid_from is 'First day of the offer.';
comment on column commune_procedure.valid_to is 'Last day, null while it holds.';
comment on column commune_procedure.service_mode is 'full: toàn trình; partial: một phần; none: counter only.';
comment on column commune_procedure.boundary_free is 'Received regardless of administrative boundary.';
comment on column commune_procedure.interlinked is 'sameLevel, acrossLevels or null.';
comment on column commune_procedure.vertical_agency is 'Deciding agency when not the commune.';
comment on column commune_procedure.fee_bearing is 'The procedure has a fee.';

create table dossier (
  commune_code text not null,
  id uuid not null,
  source text not null,
  code text not null,
  applicant_name text,
  applicant_id_number text,
  search text not null,
  first_known_at timestamptz not null,
  primary key (commune_code, id),
  unique (commune_code, source, code)
);
comment on table dossier is 'A dossier, known by its code in its source system: the same one coming twice is one.';
comment on column dossier.commune_code is 'Commune whose work it is.';
comment on column dossier.id is 'Our identifier, time-ordered.';
comment on column dossier.source is 'System it comes from (Hệ thống nguồn).';
comment on column dossier.code is 'Code in that system (Mã hồ sơ).';
comment on column dossier.applicant_name is 'Personal data: every read leaves a trace.';
comment on column dossier.applicant_id_number is 'Personal data: every read leaves a trace.';
comment on column dossier.search is 'Code and applicant folded.';
comment on column dossier.first_known_at is 'When this system first heard of it.';
create index dossier_search on dossier (commune_code, search text_pattern_ops);
create index dossier_first_known on dossier (commune_code, first_known_at);

create table dossier_event (
  commune_code text not null,
  dossier_id uuid not null,
  seq integer not null check (seq > 0),
  kind text not null,
  happened_at timestamptz,
  recorded_at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  reason text,
  import_id uuid,
  detail jsonb not null default '{}',
  primary key (commune_code, dossier_id, seq),
  foreign key (commune_code, dossier_id) references dossier (commune_code, id),
  check (kind not in ('refused', 'returned', 'extended', 'corrected') or reason is not null)
);
comment on table dossier_event is 'What happened to a dossier, in the order we learned it. Never updated, never deleted: the application role cannot.';
comment on column dossier_event.commune_code is 'Commune.';
comment on column dossier_event.dossier_id is 'Dossier.';
comment on column dossier_event.seq is 'Order within the dossier, from 1.';
comment on column dossier_event.kind is 'Kind of event; stated: what a source system said of the dossier at an import.';
comment on column dossier_event.happened_at is 'When it happened, by the source or the officer.';
comment on column dossier_event.recorded_at is 'When it was written here.';
comment on column dossier_event.actor_id is 'Account that did it.';
comment on column dossier_event.actor_name is 'Name of that account then.';
comment on column dossier_event.reason is 'Required by law for refusal, return and extension, by us for correction.';
comment on column dossier_event.import_id is 'Import that brought it.';
comment on column dossier_event.detail is 'The rest of the event.';

create table dossier_fact (
  commune_code text not null,
  dossier_id uuid not null,
  version integer not null check (version > 0),
  known_from timestamptz not null,
  known_to timestamptz not null default 'infinity',
  status text not null,
  procedure_code text not null,
  procedure_name text not null,
  field_code text not null,
  field_name text not null,
  channel text not null check (channel in ('counter', 'online', 'post')),
  submitted_at timestamptz,
  received_at timestamptz,
  due_at timestamptz,
  due_by_instant boolean not null,
  ended_at timestamptz not null default 'infinity',
  end_kind text check (end_kind in ('resolved', 'refused', 'withdrawn', 'returned')),
  handed_over_at timestamptz,
  paused_supplement tstzmultirange not null default '{}',
  paused_payment tstzmultirange not null default '{}',
  paused_other tstzmultirange not null default '{}',
  fee bigint,
  fee_bearing boolean not null,
  payment text not null check (payment in ('online', 'counter', 'unpaid', 'none')),
  components_digitised boolean not null,
  e_result boolean not null,
  reused boolean not null,
  officer text,
  digest text not null,
  primary key (commune_code, dossier_id, version),
  foreign key (commune_code, dossier_id) references dossier (commune_code, id),
  check ((ended_at = 'infinity') = (end_kind is null)),
  check (ended_at = 'infinity' or received_at is null or ended_at > received_at - interval '1 day'),
  check (fee_bearing = (payment <> 'none'))
);
comment on table dossier_fact is 'What a dossier''s history says of it, folded, with the time in which we believed it: the projection every figure counts. It can be rebuilt from dossier_event.';
comment on column dossier_fact.commune_code is 'Commune.';
comment on column dossier_fact.dossier_id is 'Dossier.';
comment on column dossier_fact.version is 'From 1; the last is what is believed now.';
comment on column dossier_fact.known_from is 'From when we believed it.';
comment on column dossier_fact.known_to is 'Until when; infinity for the present version.';
comment on column dossier_fact.status is 'Business state, by the name of its national code.';
comment on column dossier_fact.procedure_code is 'Procedure.';
comment on column dossier_fact.procedure_name is 'Its name in the source.';
comment on column dossier_fact.field_code is 'Field.';
comment on column dossier_fact.field_name is 'Its name.';
comment on column dossier_fact.channel is 'counter, online or post.';
comment on column dossier_fact.submitted_at is 'Filed by the citizen.';
comment on column dossier_fact.received_at is 'Accepted; null while it is not: such a dossier is in no figure.';
comment on column dossier_fact.due_at is 'Hẹn trả.';
comment on column dossier_fact.due_by_instant is 'Limit in hours: late after the instant; otherwise after the day.';
comment on column dossier_fact.ended_at is 'Processing ended (before hand-over); infinity while it has not.';
comment on column dossier_fact.end_kind is 'How it ended; null while it has not.';
comment on column dossier_fact.handed_over_at is 'Delivery axis: result given.';
comment on column dossier_fact.paused_supplement is 'Stretches (from, until] in which the clock stood still for a supplement.';
comment on column dossier_fact.paused_payment is 'The same, for a financial duty.';
comment on column dossier_fact.paused_other is 'The same, for another recorded reason.';
comment on column dossier_fact.fee is 'Đồng, null when the source does not say.';
comment on column dossier_fact.fee_bearing is 'A fee is owed (NVTC).';
comment on column dossier_fact.payment is 'Payment axis.';
comment on column dossier_fact.components_digitised is 'Papers digitised at intake.';
comment on column dossier_fact.e_result is 'Result issued as a signed electronic paper.';
comment on column dossier_fact.reused is 'Digitised papers reused.';
comment on column dossier_fact.officer is 'Unit or person that processes it.';
comment on column dossier_fact.digest is 'Hash of what the source stated: the same statement twice changes nothing.';
create unique index dossier_fact_now on dossier_fact (commune_code, dossier_id) where known_to = 'infinity';
create index dossier_fact_ended on dossier_fact (commune_code, ended_at, received_at);
create index dossier_fact_received on dossier_fact (commune_code, received_at);

create table import_run (
  commune_code text not null,
  id uuid not null,
  kind text not null check (kind in ('dossiers', 'summary')),
  file_name text not null,
  source text,
  mapping_name text,
  state text not null check (state in ('running', 'done', 'failed')),
  started_at timestamptz not null,
  finished_at timestamptz,
  actor_id text not null,
  actor_name text not null,
  total_bytes bigint,
  read_bytes bigint,
  read integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  rejected integer not null default 0,
  superseded integer not null default 0,
  failure text,
  primary key (commune_code, id)
);
comment on table import_run is 'An import of a file: who, when, what came of it, and how far it is.';
comment on column import_run.commune_code is 'Commune.';
comment on column import_run.id is 'Identifier.';
comment on column import_run.kind is 'dossiers: a list; summary: another system''s 28-column table.';
comment on column import_run.file_name is 'Name of the file as given.';
comment on column import_run.source is 'Source system named for rows that name none.';
comment on column import_run.mapping_name is 'Saved column mapping used.';
comment on column import_run.state is 'running, done or failed.';
comment on column import_run.started_at is 'Start.';
comment on column import_run.finished_at is 'End.';
comment on column import_run.actor_id is 'Account.';
comment on column import_run.actor_name is 'Name of the account then.';
comment on column import_run.total_bytes is 'Size of the file, for progress.';
comment on column import_run.read_bytes is 'Bytes read so far.';
comment on column import_run.read is 'Rows read; equals created + updated + unchanged + rejected when done.';
comment on column import_run.created is 'New dossiers.';
comment on column import_run.updated is 'Dossiers whose state changed.';
comment on column import_run.unchanged is 'Rows that changed nothing.';
comment on column import_run.rejected is 'Rows rejected.';
comment on column import_run.superseded is 'Of unchanged: rows of a code that stands in the file again with a later state.';
comment on column import_run.failure is 'Sentence, when it failed.';

create table import_rejection (
  commune_code text not null,
  import_id uuid not null,
  line integer not null,
  reason text not null,
  cells jsonb not null,
  primary key (commune_code, import_id, line),
  foreign key (commune_code, import_id) references import_run (commune_code, id)
);
comment on table import_rejection is 'Rows that did not go in, with the sentence that says why.';
comment on column import_rejection.commune_code is 'Commune.';
comment on column import_rejection.import_id is 'Import.';
comment on column import_rejection.line is 'Line in the file, as a person counts it.';
comment on column import_rejection.reason is 'What is wrong, and where.';
comment on column import_rejection.cells is 'The row as read, by column name.';

create table column_mapping (
  commune_code text not null,
  id uuid not null,
  name text not null,
  definition jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (commune_code, id),
  unique (commune_code, name)
);
comment on table column_mapping is 'How a commune''s own export is read: made once on a page, used at every import.';
comment on column column_mapping.commune_code is 'Commune.';
comment on column column_mapping.id is 'Identifier.';
comment on column column_mapping.name is 'Name a person gave it.';
comment on column column_mapping.definition is 'Columns, words and date notation.';
comment on column column_mapping.saved_at is 'When.';
comment on column column_mapping.saved_by is 'By whom.';

create table summary_statement (
  commune_code text not null,
  id uuid not null,
  source text not null,
  window_from date not null,
  window_to date not null,
  exported_at timestamptz,
  unit_name text,
  rows jsonb not null,
  import_id uuid not null,
  recorded_at timestamptz not null,
  primary key (commune_code, id)
);
comment on table summary_statement is 'What another system said in its 28-column summary: kept beside our counts, never mixed into them.';
comment on column summary_statement.commune_code is 'Commune.';
comment on column summary_statement.id is 'Identifier.';
comment on column summary_statement.source is 'System that said it.';
comment on column summary_statement.window_from is 'First day it speaks of.';
comment on column summary_statement.window_to is 'Last day it speaks of.';
comment on column summary_statement.exported_at is 'When it was exported.';
comment on column summary_statement.unit_name is 'Unit named in the export.';
comment on column summary_statement.rows is 'Rows with their 28 values as stated.';
comment on column summary_statement.import_id is 'Import that brought it.';
comment on column summary_statement.recorded_at is 'When it was written here.';

grant select, insert on dossier, dossier_event, import_rejection, summary_statement to motcua_app;
grant select, insert, update on commune_procedure, dossier_fact, import_run, column_mapping to motcua_app;
grant update (applicant_name, applicant_id_number, search) on dossier to motcua_app;
grant delete on column_mapping to motcua_app;
