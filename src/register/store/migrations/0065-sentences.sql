-- What questions ask of the few sentences on a theme stands in the index of the theme: which force they have, where they begin and end.
-- A register ten times as large has ten times as many of them; to read each one itself is what took long.
drop index provisions_protection;
create index provisions_protection on provisions (expression_id, n) include (themes, force)
where themes ?| array['protection-of-civilians', 'women-peace-security', 'children-armed-conflict', 'conflict-related-sexual-violence'];
drop index provisions_sanctions;
create index provisions_sanctions on provisions (expression_id, n) include (force, paragraph) where themes ?| array['arms-embargo', 'sanctions'];
drop index provisions_arms;
create index provisions_arms on provisions (expression_id, n) include (commitment) where themes ?| array['small-arms', 'arms-embargo'];
drop index provisions_justice;
create index provisions_justice on provisions (expression_id, n) include (commitment, start_at, end_at)
where themes ?| array['rule-of-law', 'transitional-justice'];
create index provisions_mediation on provisions (expression_id, n) include (start_at, end_at) where themes ? 'mediation';
create index provisions_peacebuilding on provisions (expression_id, n) where themes ? 'peacebuilding';

-- Whom a sentence names is seen without reading the mentions themselves, and where somebody is named without all their other mentions.
alter table mentions drop constraint mentions_pkey;
alter table mentions add primary key (expression_id, start_at, actor) include (end_at);
drop index mentions_actor;
create index mentions_actor on mentions (actor, expression_id);
drop index commitments_addressee;
create index commitments_addressee on commitments (addressee) include (document_id, expression_id, provision, review);
