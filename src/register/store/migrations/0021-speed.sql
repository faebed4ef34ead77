-- What questions look for: few provisions recommend, and a month of meetings is a small part of the table.
create index provisions_recommends on provisions (expression_id, n) where force = 'recommends';
create index meetings_date on meetings (date);
