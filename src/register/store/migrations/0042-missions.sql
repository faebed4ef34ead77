-- Missions are few among the names that documents mention; whether a name is one is seen without all its other mentions.
create index mentions_missions on mentions (actor, expression_id) where type = 'mission';
