-- The sentences that tell of what partners do, by their force and the themes that stand for a function: the ledger reads no others.
create index provisions_telling on provisions (expression_id, n) include (start_at, end_at, themes)
where force in ('welcomes', 'commends', 'notes', 'recognises')
  and themes ?| array['mediation', 'policing', 'security-sector-reform', 'ddr', 'humanitarian-access', 'refugees', 'financing', 'maritime-security', 'peacekeeping'];
