-- People may add as well; facts can be reviewed like commitments and matches; and personal data can be taken out.
alter table reviews drop constraint if exists reviews_action_check;
alter table reviews add constraint reviews_action_check check (action in ('accept', 'correct', 'reject', 'add', 'undo'));
-- The state on which a word was said (of an addition: the added state), with which it is applied again after re-reading.
alter table reviews add column snapshot jsonb;
alter table reviews add column redacted_at timestamptz;

-- What the machine says of a subject on which people have spoken: to it the words that hold are applied, in their order.
create table originals (
  subject text primary key,
  state jsonb
);

-- Of an entry's personal data the chain hashes a salted digest: when data and salt are deleted, the chain still verifies.
alter table audit add column salt text;
alter table audit add column digest text;
