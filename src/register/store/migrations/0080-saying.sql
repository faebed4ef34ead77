-- The sentences that tell of what is done, by their force alone: of a text that names a partner only these are read.
create index provisions_saying on provisions (expression_id, n) include (force, start_at, end_at)
where force in ('welcomes', 'commends', 'notes', 'recognises');
-- Where a text names a mission is seen without reading what lies between.
drop index mentions_missions;
create index mentions_missions on mentions (actor, expression_id) include (start_at, end_at) where type = 'mission';
-- The matches that count, with what answered and when, without the reasons that most of them keep.
create index matches_counting on matches (commitment_id) include (occurrence, document_id, met_on) where state = 'counts';
-- The few texts that a newer version took the place of: what is counted leaves them out without passing through all texts.
create index expressions_past on expressions (id) where not is_current;
