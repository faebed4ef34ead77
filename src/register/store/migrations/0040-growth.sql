-- What keeps questions from reading the whole register: the newest documents first, the few provisions that speak of recommendations
-- or of protection, and the names by which mandates call their missions.
create index documents_newest on documents (date desc nulls last, id);
drop index provisions_recommends;
create index provisions_recommendations on provisions (expression_id, n)
where force = 'recommends' or strpos(quote, 'ecommendation') > 0 or strpos(quote, 'ECOMMENDATION') > 0 or strpos(replace(quote, ' ', ''), '建议') > 0;
create index provisions_protection on provisions (expression_id, n)
where themes ?| array['protection-of-civilians', 'women-peace-security', 'children-armed-conflict', 'conflict-related-sexual-violence'];
