-- Organisations, and behind a closed door (the schema sealed) their members with what lets them in.
-- Whoever asks a question does so as the role seized_viewer, which cannot enter sealed at all (register/confidentiality.ts).
do $$
begin
  if not exists (select from pg_roles where rolname = 'seized_viewer') then
    create role seized_viewer nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise exception 'The database user may not create roles. Let an administrator of the server run once: create role seized_viewer nologin; grant seized_viewer to %;', current_user;
end $$;
do $$
begin
  if not pg_has_role(current_user, 'seized_viewer', 'member') then
    execute format('grant seized_viewer to %I', current_user);
  end if;
end $$;

create schema sealed;

create table organisations (
  id text collate "C" primary key,
  name text not null unique,
  type text not null,
  acronym text,
  added_at timestamptz not null
);

create table sealed.members (
  id text collate "C" primary key,
  organisation text collate "C" not null references organisations,
  name text not null,
  email text not null,
  roles jsonb not null,
  joined_at timestamptz not null,
  ended_at timestamptz
);
create unique index members_email on sealed.members (email) where ended_at is null;

-- What lets somebody in is never part of a backup: passwords as scrypt, links and tokens as hashes only.
create table sealed.passwords (
  member text collate "C" primary key references sealed.members,
  scrypt text not null,
  set_at timestamptz not null
);

create table sealed.invitations (
  secret_sha256 text primary key,
  organisation text collate "C" not null references organisations,
  email text,
  roles jsonb not null,
  invited_by text not null,
  expires_at timestamptz not null,
  accepted_at timestamptz
);

create table sealed.sessions (
  secret_sha256 text primary key,
  member text collate "C" not null references sealed.members,
  began_at timestamptz not null,
  used_at timestamptz not null
);
create index sessions_member on sealed.sessions (member);

create table sealed.tokens (
  id text collate "C" primary key,
  secret_sha256 text not null unique,
  member text collate "C" not null references sealed.members,
  label text not null,
  scopes jsonb not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);

-- Failed attempts to sign in, by a hash of whom they were for.
create table sealed.attempts (
  who_sha256 text not null,
  at timestamptz not null
);
create index attempts_who on sealed.attempts (who_sha256, at);
