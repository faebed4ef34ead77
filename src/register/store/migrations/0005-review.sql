-- What people say of the machine's findings: every word is a row of its own, wins over the machine and can be undone.
create table reviews (
  id bigint generated always as identity primary key,
  subject text not null,
  action text not null check (action in ('accept', 'correct', 'reject', 'undo')),
  field text,
  before jsonb,
  after jsonb,
  who text not null,
  why text not null,
  at timestamptz not null,
  undoes bigint references reviews
);
create index reviews_subject on reviews (subject, id);
alter table commitments add column review text check (review in ('accepted', 'corrected', 'rejected'));
