-- Of the decisions that may end or suspend something, those that speak of measures: an end of a mandate is not looked at by what asks for these.
drop index provisions_ending;
create index provisions_ending on provisions (expression_id, n)
where force = 'decides' and quote ~* 'terminat|\mlift|to end\M|rescind|revoke|replaced by|cease to have|no longer apply|suspend|终止|取消|解除|撤销|暂停'
  and quote ~* 'measure|prohibition|restriction|embargo|sanctions|requirement|provisions|suspension of|措施|禁令|限制|禁运|制裁|终止.{0,6}暂停';
