-- The few decisions whose words may end or suspend measures that an earlier one imposed; what they end is read from the words.
create index provisions_ending on provisions (expression_id, n)
where force = 'decides' and quote ~* 'terminat|\mlift|to end\M|rescind|revoke|replaced by|cease to have|no longer apply|suspend|终止|取消|解除|撤销|暂停';
-- A decision around a place in its text.
create index provisions_deciding on provisions (expression_id, start_at) where force = 'decides';
