-- Registers that this one exchanges filings with, the own key, and where filings came from that were not filed here.
create table sealed.registers (
  id text collate "C" primary key,
  name text not null unique,
  is_own boolean not null,
  kid text not null,
  key jsonb not null,
  speaks_for jsonb,
  address text,
  trusted_at timestamptz not null,
  ended_at timestamptz
);
create unique index registers_own on sealed.registers (is_own) where is_own;
create unique index registers_kid on sealed.registers (kid) where ended_at is null;

-- Private keys are never part of a backup: a register that was restored makes a new pair.
create table sealed.exchange_keys (
  kid text primary key,
  private_key jsonb not null,
  made_at timestamptz not null
);

-- Whoever drafted a filing of another register is a member there and not here.
alter table sealed.filings alter column drafted_by drop not null;

create table sealed.origins (
  filing text collate "C" primary key references sealed.filings,
  register text collate "C" not null references sealed.registers,
  version bigint not null,
  kid text not null,
  receipt jsonb not null,
  attachments jsonb not null,
  received_at timestamptz not null
);
create index origins_register on sealed.origins (register);

-- Where a filing came from, for whoever may see the filing.
create view origins with (security_barrier = true) as
select o.filing, o.register, r.name, o.version, o.kid as key, o.receipt, o.attachments, o.received_at
from sealed.origins o
join sealed.registers r on r.id = o.register
where exists (select 1 from filings f where f.id = o.filing);

-- The version of a filing is the number of the last entry of the audit chain that changed it; its receipt the entry of its submission.
create index audit_filings on audit (subject, n) where what in ('submit-filing', 'accept-filing', 'withdraw-filing', 'redact-filing');
create index audit_supersedes on audit ((details->>'supersedes'), n) where what = 'accept-filing';
create view filing_versions with (security_barrier = true) as
select f.id as filing, coalesce(greatest(c.n, s.n), 0) as version, r.receipt
from filings f
left join lateral (
  select max(a.n) as n from audit a
  where a.subject = 'filing:' || f.id and a.what in ('submit-filing', 'accept-filing', 'withdraw-filing', 'redact-filing')
) c on true
left join lateral (
  select max(a.n) as n from audit a where a.what = 'accept-filing' and a.details->>'supersedes' = f.id
) s on true
left join lateral (
  select jsonb_build_object('entry', a.n, 'hash', a.hash, 'sha256', a.details->>'content',
    'submitted', to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as receipt
  from audit a where a.subject = 'filing:' || f.id and a.what = 'submit-filing' order by a.n desc limit 1
) r on true;
