-- Documents (works), their expressions (language, version) and renditions (files), and what was read in them.
create table documents (
  id bigint generated always as identity primary key,
  iri text collate "C" not null unique,
  symbol text,
  kind text not null,
  date text collate "C",
  title text,
  meeting integer,
  added_at timestamptz not null default now()
);
create unique index documents_symbol on documents (symbol) where symbol is not null;
create index documents_date on documents (date, id);

create table expressions (
  id bigint generated always as identity primary key,
  document_id bigint not null references documents,
  language text not null,
  version integer not null,
  is_current boolean not null default true,
  text_sha256 text not null,
  text text not null,
  marks jsonb not null,
  media_type text not null,
  reader text not null,
  read_at timestamptz not null default now(),
  unique (document_id, language, version)
);

create table renditions (
  file_sha256 text primary key,
  expression_id bigint not null references expressions,
  name text not null,
  media_type text not null,
  kept_at timestamptz not null default now()
);

create table paragraphs (
  expression_id bigint not null references expressions,
  n integer not null,
  role text not null,
  label text,
  path text not null,
  level integer not null,
  start_at integer not null,
  end_at integer not null,
  quote text not null,
  primary key (expression_id, n)
);

create table provisions (
  expression_id bigint not null references expressions,
  n integer not null,
  paragraph integer not null,
  verb text not null,
  force text not null,
  action text not null,
  commitment boolean not null,
  reporting boolean not null,
  deadline jsonb,
  recurrence jsonb,
  themes jsonb not null,
  start_at integer not null,
  end_at integer not null,
  quote text not null,
  primary key (expression_id, n)
);

create table citations (
  expression_id bigint not null references expressions,
  n integer not null,
  target text not null,
  kind text not null,
  paragraph text,
  relation text not null,
  start_at integer not null,
  end_at integer not null,
  quote text not null,
  primary key (expression_id, n)
);
create index citations_target on citations (target);

create table mentions (
  expression_id bigint not null references expressions,
  actor text not null,
  type text not null,
  start_at integer not null,
  end_at integer not null,
  primary key (expression_id, start_at, actor)
);
create index mentions_actor on mentions (actor);

create table mandates (
  expression_id bigint not null references expressions,
  n integer not null,
  mission text collate "C" not null,
  action text not null,
  until text collate "C",
  length text,
  from_day text,
  ceiling jsonb,
  authority text,
  start_at integer not null,
  end_at integer not null,
  quote text not null,
  primary key (expression_id, n)
);
create index mandates_mission on mandates (mission);

create table acts (
  expression_id bigint not null references expressions,
  n integer not null,
  type text not null,
  date text collate "C",
  matter text,
  section text,
  participants jsonb not null,
  outcome jsonb not null,
  vote jsonb,
  meeting integer,
  meeting_group text,
  start_at integer not null,
  end_at integer not null,
  quote text not null,
  primary key (expression_id, n)
);
create index acts_date on acts (date);

create table findings (
  expression_id bigint not null references expressions,
  n integer not null,
  code text not null,
  severity text not null,
  message text not null,
  start_at integer not null,
  end_at integer not null,
  quote text not null,
  primary key (expression_id, n)
);
