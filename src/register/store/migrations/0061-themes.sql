-- Sentences on sanctions, on small arms and on justice are few among all; questions on them need not read the rest.
create index provisions_sanctions on provisions (expression_id, n) where themes ?| array['arms-embargo', 'sanctions'];
create index provisions_arms on provisions (expression_id, n) where themes ?| array['small-arms', 'arms-embargo'];
create index provisions_justice on provisions (expression_id, n) where themes ?| array['rule-of-law', 'transitional-justice'];
