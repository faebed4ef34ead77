-- What kind of answer a commitment asks for (report, in-report, information, body, other): only a report can be overdue for want of one.
-- Null in commitments that an older program kept; matching fills it in.
alter table commitments add column asks text;
