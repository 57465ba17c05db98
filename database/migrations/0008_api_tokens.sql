-- Tokens of programs that call the REST interface. Like accounts they belong to the installation, not to a commune:
-- a token is asked before anyone knows which commune it is for. So no row policy here; a token is found by its digest
-- only, and what its bearer may do is decided by permissions.ts and the token's own place.

create table api_token (
  id uuid primary key,
  token_hash text not null unique,
  role text not null check (role in ('counter', 'processing', 'reporting', 'chairman', 'admin', 'province', 'auditor')),
  commune_code text references unit (code),
  province_code text not null references unit (code),
  created_at timestamptz not null,
  created_by text not null,
  expires_at timestamptz not null check (expires_at > created_at),
  last_used_at timestamptz,
  revoked_at timestamptz,
  check ((role = 'province') = (commune_code is null))
);
comment on table api_token is 'Tokens programs call the REST interface with. Never deleted: events and the trail name them.';
comment on column api_token.id is 'Made by the application, time-ordered; who acted, in events and in the trail.';
comment on column api_token.token_hash is 'SHA-256 of the token: a copy of this table opens nothing.';
comment on column api_token.role is 'One of the roles of permissions.ts.';
comment on column api_token.commune_code is 'Commune it works in; null for a token of a province.';
comment on column api_token.province_code is 'Province it works in, or the commune''s province.';
comment on column api_token.created_at is 'When it was made, and shown the only time.';
comment on column api_token.created_by is 'Name of who made it.';
comment on column api_token.expires_at is 'From when it opens nothing.';
comment on column api_token.last_used_at is 'Last call with it, to the minute; null while it was never used.';
comment on column api_token.revoked_at is 'Since when somebody ended it before its time; null while nobody has.';

grant select, insert on api_token to motcua_app;
grant update (last_used_at, revoked_at) on api_token to motcua_app;
