-- Who sat on the Council from which day to which, years without a break as one row; `code` is ISO 3166-1 alpha-3, of former States too.
create table membership (
  code text collate "C" not null,
  from_day text collate "C" not null,
  to_day text collate "C" not null,
  state text not null,
  permanent boolean not null,
  region text,
  source text not null,
  primary key (code, from_day)
);
