-- Every name of an actor once: what somebody types is looked for among the names, and their mentions by their index.
create table actor_names (
  name text collate "C" primary key
);
insert into actor_names select distinct actor from mentions;
