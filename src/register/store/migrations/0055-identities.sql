-- Who somebody is at an identity provider (OpenID Connect), and the domains whose verified addresses an administrator lets join.
create table sealed.identities (
  issuer text not null,
  subject text not null,
  member text collate "C" not null references sealed.members,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index identities_member on sealed.identities (member);

create table sealed.admissions (
  domain text collate "C" primary key,
  organisation text collate "C" not null references organisations,
  roles jsonb not null,
  added_by text not null,
  added_at timestamptz not null
);
