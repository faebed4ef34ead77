-- Saved questions, subscriptions, and what waits to be told. No word of what is told is kept: it is asked for anew, as the subscriber, when it
-- is delivered. Secrets stand in a table of their own that no backup holds: addresses of feeds as hashes, keys that sign as they are.
create table sealed.saved_questions (
  id text collate "C" primary key,
  member text collate "C" not null references sealed.members,
  name text not null,
  question text not null,
  parameters jsonb not null,
  saved_at timestamptz not null
);
create index saved_questions_member on sealed.saved_questions (member, saved_at);

create table sealed.subscriptions (
  id text collate "C" primary key,
  member text collate "C" not null references sealed.members,
  about text not null check (about in ('mission', 'matter', 'actor', 'theme', 'commitment', 'question')),
  subject text not null,
  way text not null check (way in ('feed', 'calendar', 'mail', 'webhook')),
  rhythm text not null check (rhythm in ('at once', 'daily', 'weekly')),
  remind_days integer not null check (remind_days between 0 and 366),
  language text not null,
  address text,
  made_at timestamptz not null,
  looked_at timestamptz not null,
  looked_mark text not null,
  stopped_at timestamptz,
  problem text,
  ended_at timestamptz
);
create index subscriptions_member on sealed.subscriptions (member, made_at);

create table sealed.subscription_secrets (
  subscription text collate "C" primary key references sealed.subscriptions,
  secret_sha256 text unique,
  signing_key text
);

-- One message on its way: tried again, later each time, until it is told or given up.
create table sealed.deliveries (
  id text collate "C" primary key,
  subscription text collate "C" not null references sealed.subscriptions,
  made_at timestamptz not null,
  attempts integer not null default 0,
  next_at timestamptz not null,
  state text not null check (state in ('waiting', 'told', 'withheld', 'given up')),
  problem text
);
create index deliveries_waiting on sealed.deliveries (next_at) where state = 'waiting';

-- Each row of an answer that a subscription has seen, by a hash; without a day of notice it was there when the subscription began.
create table sealed.notices (
  subscription text collate "C" not null references sealed.subscriptions,
  key text collate "C" not null,
  noticed_at timestamptz,
  delivery text collate "C" references sealed.deliveries,
  primary key (subscription, key)
);
create index notices_delivery on sealed.notices (delivery) where delivery is not null;
create index notices_untold on sealed.notices (subscription, noticed_at) where noticed_at is not null;
