-- Reports: drafted, typed into, checked, approved, issued; then frozen.

create table commune_setting (
  commune_code text not null,
  key text not null,
  value jsonb not null,
  set_at timestamptz not null,
  set_by text not null,
  primary key (commune_code, key)
);
comment on table commune_setting is 'Settings of a commune: the head and foot of its papers, signer, recipients.';
comment on column commune_setting.commune_code is 'Commune.';
comment on column commune_setting.key is 'Name of the setting.';
comment on column commune_setting.value is 'Its value.';
comment on column commune_setting.set_at is 'When.';
comment on column commune_setting.set_by is 'By whom.';

create table report (
  commune_code text not null,
  id uuid not null,
  province_code text not null,
  kind text not null check (kind in ('month', 'quarter', 'half-year', 'nine-months', 'year', 'programme')),
  period text not null,
  version integer not null check (version > 0),
  window_from date not null,
  window_to date not null check (window_to >= window_from),
  state text not null check (state in ('draft', 'checked', 'approved', 'issued')),
  sections jsonb not null,
  revision integer not null default 1,
  corrects uuid,
  correction_note text,
  created_at timestamptz not null,
  created_by text not null,
  number integer check (number > 0),
  dated date,
  as_of timestamptz,
  issued_at timestamptz,
  root_hash text,
  figures jsonb,
  sheets jsonb,
  findings jsonb,
  primary key (commune_code, id),
  unique (commune_code, kind, period, version),
  check ((state = 'issued') = (issued_at is not null)),
  check (state <> 'issued' or (number is not null and dated is not null and as_of is not null and root_hash is not null and figures is not null))
);
comment on table report is 'A report of a commune for a period. Once issued it never changes: a trigger refuses.';
comment on column report.commune_code is 'Commune.';
comment on column report.id is 'Identifier.';
comment on column report.province_code is 'Province it is sent to: its officers may read what is issued.';
comment on column report.kind is 'month, quarter, half-year, nine-months, year, programme.';
comment on column report.period is '2026-04, 2026-Q3, 2026-H1, 2026-9M, 2026, 2021..2025.';
comment on column report.version is 'From 1; a correction of an issued report is the next.';
comment on column report.window_from is 'First day counted.';
comment on column report.window_to is 'Last day counted.';
comment on column report.state is 'draft, checked, approved, issued.';
comment on column report.sections is 'The prose: sections of paragraphs with bound figures.';
comment on column report.revision is 'Raised by every change of the prose: two people at once lose nothing.';
comment on column report.corrects is 'Issued report that this one corrects.';
comment on column report.correction_note is 'What changed and why.';
comment on column report.created_at is 'When it was opened.';
comment on column report.created_by is 'By whom.';
comment on column report.number is 'Number in the commune''s register of the year.';
comment on column report.dated is 'Date printed on the paper.';
comment on column report.as_of is 'Moment of knowledge of its figures.';
comment on column report.issued_at is 'When it was signed and frozen.';
comment on column report.root_hash is 'Hash over definitions, facts, figures, text, findings and bytes.';
comment on column report.figures is 'Frozen figures.';
comment on column report.sheets is 'Frozen forms.';
comment on column report.findings is 'Findings at issue, with their waivers.';

create function report_is_final() returns trigger language plpgsql as $$
begin
  if old.state = 'issued' then
    raise exception 'an issued report never changes (commune %, report %)', old.commune_code, old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger report_final before update or delete on report for each row execute function report_is_final();

create table report_entry (
  commune_code text not null,
  report_id uuid not null,
  form text not null,
  "row" text not null,
  seq integer not null check (seq > 0),
  value numeric,
  note text,
  attachment_id uuid,
  entered_at timestamptz not null,
  entered_by text not null,
  entered_by_id text not null,
  primary key (commune_code, report_id, form, "row", seq),
  foreign key (commune_code, report_id) references report (commune_code, id)
);
comment on table report_entry is 'Cells no register can fill, typed in by a named person (law 8). Insert-only: the last is the value, the others its history.';
comment on column report_entry.commune_code is 'Commune.';
comment on column report_entry.report_id is 'Report.';
comment on column report_entry.form is 'Form.';
comment on column report_entry."row" is 'Row number in the form.';
comment on column report_entry.seq is 'Order of the entries of this cell.';
comment on column report_entry.value is 'Value in the row''s unit; null takes it back.';
comment on column report_entry.note is 'Where it comes from.';
comment on column report_entry.attachment_id is 'Evidence.';
comment on column report_entry.entered_at is 'When.';
comment on column report_entry.entered_by is 'Name of the person.';
comment on column report_entry.entered_by_id is 'Account.';

create table report_waiver (
  commune_code text not null,
  report_id uuid not null,
  id uuid not null,
  code text not null,
  place text not null,
  reason text not null check (length(trim(reason)) > 0),
  evidence text,
  expires date not null,
  waived_at timestamptz not null,
  waived_by text not null,
  primary key (commune_code, report_id, id),
  foreign key (commune_code, report_id) references report (commune_code, id)
);
comment on table report_waiver is 'A finding let pass with its reason, which travels with the report (law 12). Insert-only.';
comment on column report_waiver.commune_code is 'Commune.';
comment on column report_waiver.report_id is 'Report.';
comment on column report_waiver.id is 'Identifier.';
comment on column report_waiver.code is 'Code of the rule.';
comment on column report_waiver.place is 'Place of the finding.';
comment on column report_waiver.reason is 'Why it may pass.';
comment on column report_waiver.evidence is 'What supports it.';
comment on column report_waiver.expires is 'Last day on which it counts.';
comment on column report_waiver.waived_at is 'When.';
comment on column report_waiver.waived_by is 'By whom.';

create table report_event (
  commune_code text not null,
  report_id uuid not null,
  seq integer not null check (seq > 0),
  kind text not null,
  at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  reason text,
  detail jsonb not null default '{}',
  primary key (commune_code, report_id, seq),
  foreign key (commune_code, report_id) references report (commune_code, id)
);
comment on table report_event is 'What happened to a report: opened, edited, checked, returned, approved, issued. Insert-only.';
comment on column report_event.commune_code is 'Commune.';
comment on column report_event.report_id is 'Report.';
comment on column report_event.seq is 'Order.';
comment on column report_event.kind is 'Kind.';
comment on column report_event.at is 'When.';
comment on column report_event.actor_id is 'Account.';
comment on column report_event.actor_name is 'Name then.';
comment on column report_event.reason is 'Why, where one is asked.';
comment on column report_event.detail is 'The rest.';

create table report_revision (
  commune_code text not null,
  report_id uuid not null,
  revision integer not null check (revision > 0),
  sections jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (commune_code, report_id, revision),
  foreign key (commune_code, report_id) references report (commune_code, id)
);
comment on table report_revision is 'Every saved state of the prose: nothing typed is lost, whoever saves last. Insert-only.';
comment on column report_revision.commune_code is 'Commune.';
comment on column report_revision.report_id is 'Report.';
comment on column report_revision.revision is 'Revision.';
comment on column report_revision.sections is 'The prose as saved.';
comment on column report_revision.saved_at is 'When.';
comment on column report_revision.saved_by is 'By whom.';

create table report_paper (
  commune_code text not null,
  report_id uuid not null,
  name text not null,
  media_type text not null,
  sha256 text not null,
  bytes bytea not null,
  primary key (commune_code, report_id, name),
  foreign key (commune_code, report_id) references report (commune_code, id)
);
comment on table report_paper is 'The papers of an issued report, byte for byte. Insert-only.';
comment on column report_paper.commune_code is 'Commune.';
comment on column report_paper.report_id is 'Report.';
comment on column report_paper.name is 'File name.';
comment on column report_paper.media_type is 'Media type.';
comment on column report_paper.sha256 is 'Hash of the bytes.';
comment on column report_paper.bytes is 'The bytes.';

create table number_series (
  commune_code text not null,
  year integer not null,
  type_code text not null,
  last_number integer not null check (last_number >= 0),
  primary key (commune_code, year, type_code)
);
comment on table number_series is 'Numbers of outgoing papers: one series a year and type, from 01, no gap, no double (NĐ 30/2020).';
comment on column number_series.commune_code is 'Commune.';
comment on column number_series.year is 'Year.';
comment on column number_series.type_code is 'Type code: BC.';
comment on column number_series.last_number is 'Last number given.';

create table attachment (
  commune_code text not null,
  id uuid not null,
  name text not null,
  media_type text not null,
  sha256 text not null,
  bytes bytea not null,
  added_at timestamptz not null,
  added_by text not null,
  primary key (commune_code, id)
);
comment on table attachment is 'Evidence given with a typed cell or a waiver. Insert-only.';
comment on column attachment.commune_code is 'Commune.';
comment on column attachment.id is 'Identifier.';
comment on column attachment.name is 'File name.';
comment on column attachment.media_type is 'Media type.';
comment on column attachment.sha256 is 'Hash of the bytes.';
comment on column attachment.bytes is 'The bytes.';
comment on column attachment.added_at is 'When.';
comment on column attachment.added_by is 'By whom.';

create table signing_key (
  commune_code text not null,
  id uuid not null,
  holder text not null,
  p12 bytea not null,
  added_at timestamptz not null,
  added_by text not null,
  primary key (commune_code, id)
);
comment on table signing_key is 'PKCS#12 files of the local signer, encrypted by their own passphrase, which is never kept.';
comment on column signing_key.commune_code is 'Commune.';
comment on column signing_key.id is 'Identifier.';
comment on column signing_key.holder is 'Account whose key it is.';
comment on column signing_key.p12 is 'The encrypted file.';
comment on column signing_key.added_at is 'When.';
comment on column signing_key.added_by is 'By whom.';

create table audit (
  commune_code text not null,
  id uuid not null,
  at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  role text not null,
  action text not null,
  subject text,
  detail jsonb not null default '{}',
  primary key (commune_code, id)
);
comment on table audit is 'Who did what, reads of personal data included. Insert-only.';
comment on column audit.commune_code is 'Commune.';
comment on column audit.id is 'Identifier, time-ordered.';
comment on column audit.at is 'When.';
comment on column audit.actor_id is 'Account.';
comment on column audit.actor_name is 'Name then.';
comment on column audit.role is 'Role then.';
comment on column audit.action is 'Action, by its name in the permission table.';
comment on column audit.subject is 'What it was done to.';
comment on column audit.detail is 'The rest; never personal data itself.';

grant select, insert, update on commune_setting, report, number_series, signing_key to motcua_app;
grant delete on signing_key to motcua_app;
grant select, insert on report_entry, report_waiver, report_event, report_revision, report_paper, attachment, audit to motcua_app;
