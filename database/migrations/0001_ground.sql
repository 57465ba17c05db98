-- Ground: the installation, the units of the country, the calendar, the procedures. These are reference tables:
-- on a cluster they stand whole on every node, so they carry no commune.

create table installation (
  one boolean primary key default true check (one),
  realm text not null check (realm in ('live', 'demo')),
  created_at timestamptz not null
);
comment on table installation is 'One row: which realm this database is. Test data never counts, because a database is wholly live or wholly demo.';
comment on column installation.one is 'Always true: keeps the table at one row.';
comment on column installation.realm is 'live: real records; demo: training data, marked on every page and paper.';
comment on column installation.created_at is 'When the realm was chosen.';

create table unit (
  code text primary key,
  name text not null,
  kind text not null check (kind in ('province', 'city', 'commune', 'ward', 'special_zone')),
  parent_code text references unit (code),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal text not null,
  search text not null
);
comment on table unit is 'Provinces and communes with the days on which they exist (law 10).';
comment on column unit.code is 'Code of the General Statistics Office: 2 digits a province, 5 a commune.';
comment on column unit.name is 'Full name with its kind: Xã Bình Lục.';
comment on column unit.kind is 'province, city (of central rank), commune, ward, special_zone.';
comment on column unit.parent_code is 'Province of a commune; null for a province.';
comment on column unit.valid_from is 'First day on which the unit exists under this name.';
comment on column unit.valid_to is 'Last day, null while it exists.';
comment on column unit.legal is 'Decision or resolution that made it.';
comment on column unit.search is 'Name and code folded: no diacritics, lower case.';
create index unit_of_parent on unit (parent_code, code);

create table unit_succession (
  from_code text not null,
  from_name text not null,
  to_code text not null references unit (code),
  on_date date not null,
  kind text not null check (kind in ('merged', 'renamed', 'split')),
  legal text not null,
  primary key (from_code, to_code, on_date)
);
comment on table unit_succession is 'Which unit became which: figures of an earlier year are read beside the right successor.';
comment on column unit_succession.from_code is 'Code of the earlier unit, which may no longer be in unit.';
comment on column unit_succession.from_name is 'Name of the earlier unit.';
comment on column unit_succession.to_code is 'Unit that took it over.';
comment on column unit_succession.on_date is 'First day of the later unit.';
comment on column unit_succession.kind is 'merged, renamed or split.';
comment on column unit_succession.legal is 'Decision or resolution.';

create table calendar_day (
  day date primary key,
  kind text not null check (kind in ('holiday', 'compensatory', 'swapped', 'make-up')),
  instead_of date,
  name text not null,
  legal text not null,
  check ((kind = 'make-up') = (instead_of is not null))
);
comment on table calendar_day is 'Days that differ from the week: holidays, days off in lieu, working Saturdays. Data of each year, set by decision.';
comment on column calendar_day.day is 'The day.';
comment on column calendar_day.kind is 'holiday, compensatory and swapped are off; make-up is worked.';
comment on column calendar_day.instead_of is 'Day whose hours a make-up day is worked with.';
comment on column calendar_day.name is 'Why, as printed in a counting: Tết Nguyên đán.';
comment on column calendar_day.legal is 'Law or decision.';

create table procedure (
  code text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  name text not null,
  field_code text,
  field_name text not null,
  service_mode text check (service_mode in ('full', 'partial', 'none')),
  limit_value numeric,
  limit_unit text check (limit_unit in ('working_day', 'hour', 'calendar_day', 'same_day')),
  limit_note text,
  fee bigint check (fee >= 0),
  result_document text,
  vertical_agency text,
  interlinked text check (interlinked in ('sameLevel', 'acrossLevels')),
  boundary_free boolean not null default false,
  components text[] not null default '{}',
  search text not null,
  primary key (code, valid_from)
);
comment on table procedure is 'Administrative procedures (TTHC) as dated records: a dossier is judged by the row of its day.';
comment on column procedure.code is 'National code, 1.001193.';
comment on column procedure.valid_from is 'First day on which this row holds.';
comment on column procedure.valid_to is 'Last day, null while it holds.';
comment on column procedure.name is 'Official name.';
comment on column procedure.field_code is 'Code of the field (lĩnh vực), G15-TP08; null where the national list has none.';
comment on column procedure.field_name is 'Name of the field.';
comment on column procedure.service_mode is 'full: toàn trình; partial: một phần; none: no online service; null: not known.';
comment on column procedure.limit_value is 'Length of the time limit, in limit_unit.';
comment on column procedure.limit_unit is 'working_day, hour (working hours), calendar_day, same_day (next working day after 15:00).';
comment on column procedure.limit_note is 'Other cases and conditions of the limit.';
comment on column procedure.fee is 'Đồng; 0 free; null not known or set elsewhere.';
comment on column procedure.result_document is 'Paper given as the result.';
comment on column procedure.vertical_agency is 'Who decides when not the commune: police, tax, social_insurance, land_registration_office, provincial_department.';
comment on column procedure.interlinked is 'Liên thông: sameLevel or acrossLevels; null when not.';
comment on column procedure.boundary_free is 'Received regardless of administrative boundary.';
comment on column procedure.components is 'Papers of the dossier, in order.';
comment on column procedure.search is 'Name and code folded.';

-- The application role reads reference tables; the calendar and procedures are edited in the console.
grant select on installation, unit, unit_succession, calendar_day, procedure to motcua_app;
grant insert, update on unit, unit_succession, calendar_day, procedure to motcua_app;
grant delete on calendar_day to motcua_app;
grant insert on installation to motcua_app;
