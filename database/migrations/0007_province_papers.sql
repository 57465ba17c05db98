-- A province reads the papers of what its communes issued, as they were sent (law 9).
create policy issued_to_province on report_paper for select to motcua_app
  using (exists (
    select from report r
    where r.commune_code = report_paper.commune_code and r.id = report_paper.report_id
      and r.state = 'issued' and r.province_code = current_setting('app.province', true)));
