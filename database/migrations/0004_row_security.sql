-- Row-level security: a transaction sees the commune it was opened for, and nothing else. The setting is local to
-- the transaction; without it no row is seen.

do $$
declare tenant text;
begin
  foreach tenant in array array[
    'commune_procedure', 'dossier', 'dossier_event', 'dossier_fact', 'import_run', 'import_rejection', 'column_mapping',
    'summary_statement', 'commune_setting', 'report', 'report_entry', 'report_waiver', 'report_event', 'report_revision',
    'report_paper', 'number_series', 'attachment', 'signing_key', 'audit'
  ] loop
    execute format('alter table %I enable row level security', tenant);
    execute format(
      'create policy own_commune on %I to motcua_app using (commune_code = current_setting(''app.commune'', true)) with check (commune_code = current_setting(''app.commune'', true))',
      tenant);
  end loop;
end $$;

-- A province reads what its communes issued, and only that (law 9).
create policy issued_to_province on report for select to motcua_app
  using (state = 'issued' and province_code = current_setting('app.province', true));
