// Sentences in the style of the Council, marked with what must be read in them, and sentences in which nothing may be read.
//
//   {敦促:urges}            a provision with this verb and force
//   {会员国:to=Member States}  an addressee of the provision before, or several of them
//   {2023年3月17日前:by=2023-03-17}  its deadline: a date, a duration or `event`
//   {每45天:every=P45D}      its recurrence; `every=` alone where no interval is printed
//   {报告:report}           what is asked is a report

/** Paragraphs of a presidential statement. */
export const STATEMENTS: readonly string[] = [
  '安全理事会{欢迎:welcomes}会员国作出的努力，并{鼓励:encourages}{会员国:to=Member States}深化合作。',
  '安全理事会{认为:expresses}，调解是一项重要手段。安理会{致力于:intends}加强这一手段。',
  '安理会{确认:recognises}必须预防冲突，{敦促:urges}{所有国家:to=all States}和{相关国际组织:to=relevant international organizations}提供技术援助。',
  '安全理事会表示安理会{打算:intends}继续审议该问题。',
  '安全理事会还为此{赞赏地注意到:notes}区域组织开展的活动，再次{强调:emphasises}协调一致的重要性。',
  '在这方面，安理会{将:intends}继续审查这些措施。',
  '安全理事会对平民伤亡人数上升{深表关切:expresses}，{谴责:condemns}一切针对平民的袭击。',
  '安全理事会{重申:reaffirms}，{区域组织:to=regional organizations}有义务{随时:every=}向安理会{通报:report}其活动。',
  '安理会{要求:demands}{所有各方:to=all parties}立即停止敌对行动。',
  '安全理事会和非洲联盟{重申:reaffirms}，双方的目标是和平。',
  '安全理事会{欢迎:welcomes}这些通报，{应:requests}继续{定期:every=}进行{通报:report}。',
  '安全理事会已{确定:recognises}需要进一步反思。',
  '安全理事会{赞扬:commends}秘书长作出努力，并{请:requests}{他:to=Secretary-General}继续这样做。',
  '安全理事会{欢迎:welcomes}联合国同欧洲联盟密切合作，{鼓励:encourages}{两个组织:to=United Nations, European Union}加强伙伴关系。',
  '安全理事会{鼓励:encourages}采取{安理会成员:to=members of the Security Council}与{秘书处:to=Secretariat}{在讨论延长任务之前:by=event}举行会议的做法。',
  '安全理事会向受害者家属{表示最深切的同情:expresses}，{祝愿:expresses}伤者早日康复。',
  '安理会还{鼓励:encourages}加强{区域组织:to=regional organizations}在这方面的相互合作。',
  '安理会{促请:calls}{海地当局:to=authorities of Haiti}和{国际伙伴:to=international partners}同秘书长特别代表密切合作。',
  '安理会进一步{请:requests}{会员国:to=Member States}、{捐助方:to=donors}及{区域和次区域组织:to=regional and subregional organizations}分享经验。',
];

/** Operative paragraphs of a resolution, without their label. */
export const OPERATIVES: readonly string[] = [
  '{决定:decides}{所有国家:to=all States}应采取必要措施，防止武器转让；',
  '{决定:decides}，{会员国:to=Member States}可允许在已冻结的账户中存入利息；',
  '{决定:decides}采取可行和可持续的办法；',
  '{促请:calls}{各当事方:to=parties}，包括阿弗兰过渡政府，充分遵守《协议》第一条；',
  '{敦促:urges}{会员国:to=Member States}，包括通过区域组织，提供支持；',
  '{申明决心:intends}采取有效步骤；',
  '{呼吁:calls}{西非经共体:to=Economic Community of West African States}继续开展调解，并{邀请:invites}{该组织主席:to=Chair of the Economic Community of West African States}{定期:every=}向安理会{通报情况:report}；',
  '{请:requests}{小组:to=小组}{至迟于2023年9月15日:by=2023-09-15}向安理会{提交中期报告:report}；',
  '{授权:authorizes}{法国部队:to=法国部队}在其部署区内采用一切必要手段；',
  '{请:requests}{联合国妇女署执行主任:to=Executive Director of the United Nations Entity for Gender Equality and the Empowerment of Women}向委员会{通报情况:report}；',
  '{重申要求:demands}{有关各方:to=parties concerned}立即撤离，并{重申:reaffirms}需要对话；',
  '{决定:decides}将特派团的任务期限延长至2023年7月15日，{请:requests}{会员国:to=Member States}为此提供支持；',
  '{请:requests}会员国{最迟于2023年3月17日:by=2023-03-17}向安全理事会{提交报告:report}；',
  '又{请:requests}会员国{在本次任务期限终了前:by=event}向安全理事会{提出全面评估:report}；',
  '{邀请:invites}{尚未这样做的会员国:to=Member States}批准该公约，并{敦促:urges}{区域组织:to=regional organizations}提供援助；',
  '{请:requests}会员国{每45天:every=P45D}向安理会{提出报告:report}，说明重大进展；',
  '{鼓励:encourages}{会员国:to=Member States}与区域组织密切协商；',
  '{表示决心:intends}采取适当步骤，{在本决议通过后60天内:by=P60D}审查各项措施；',
  '{要求:demands}{有关各方:to=parties concerned}立即执行该决议；',
  '{表示打算:intends}在必要时考虑进一步措施；',
  '{决定:decides}将{联合国海地稳定特派团:to=United Nations Stabilization Mission in Haiti}的任务期限延长至2023年7月15日；',
  '{请:requests}{秘书长:to=Secretary-General}{在2023年11月15日之前:by=2023-11-15}，并在其后{每三个月:every=P3M}，向安理会{提交一份报告:report}；',
  '{请:requests}{专家小组:to=Panel of Experts}{最迟在其任务期限结束前30天:by=P30D}向委员会{提交最后报告:report}；',
  '{指示:decides}{专家小组:to=Panel of Experts}在任务期限内同各国合作；',
  '{审议了:notes}秘书长的报告，{深切关注:expresses}局势恶化；',
  '{确认:recognises}联合国的核心作用，{支持:expresses}秘书长的努力；',
  '{呼吁:calls}{国际社会:to=international community}提供援助，{赞扬:commends}邻国收容难民；',
  '{要求:demands}{有关各方:to=parties concerned}{于2023年5月4日午夜前:by=2023-05-04}停止敌对行动；',
  '{请:requests}{秘书长:to=Secretary-General}派出访问团，随员于2023年5月4日前往该地区；',
  '{请:requests}{秘书长:to=Secretary-General}{在本决议通过六个月后:by=P6M}向安理会{提交报告:report}；',
  '{请:requests}{秘书长:to=Secretary-General}{不晚于任期延长后三个月:by=P3M}向安理会{提交报告:report}；',
  '{打算:intends}{在六个月后:by=P6M}审查这些措施；',
  '{决定:decides}，如委员会在15天内未收到反对意见，则列入名单；',
  '{请:requests}{秘书长:to=Secretary-General}如有可能{在15天内:by=P15D}向安理会{提交报告:report}；',
  '{敦促:urges}{塔吉克斯坦政治行为体:to=political actors}合作；',
  '{敦促:urges}{南苏丹领导人:to=leaders}和{反叛团体:to=rebel groups}恢复对话；',
  '{促请:calls}{伊拉克邻国:to=neighbouring States}加强边境管制；',
  '{请:requests}{海地国家警察:to=Haitian National Police}加强合作；',
  '{促请:calls}{安理会所有成员:to=members of the Security Council}和{部队派遣国:to=troop-contributing countries}继续对话；',
  '{呼吁:calls}{区域和国际行为体:to=regional and international actors}不要提供任何支持；',
  '{吁请:calls}{各国家元首:to=Heads of State}出席会议；',
  '{恳请:calls}{各方:to=parties}保持最大克制；',
  '{决定:decides}武器禁运不适用于2023年3月3日之前签署的合同；',
  '{要求:demands}{各方:to=parties}按照2022年3月3日以前的承诺撤回部队；',
  '{请:requests}{秘书长:to=Secretary-General}{在任务期限于2023年1月31日届满之前:by=2023-01-31}向安理会{提交报告:report}；',
  '{请:requests}{秘书长:to=Secretary-General}{在3月15日之前:by=2023-03-15}向安理会{提交报告:report}；',
  '{请:requests}{秘书长:to=Secretary-General}{每半个月:every=P15D}向安理会{提交报告:report}；',
  '{要求:demands}{各方:to=parties}如未能在2023年8月1日前达成协议，即提交仲裁；',
  '{决定:decides}如果秘书长在2023年8月1日前报告各方未履行义务，则实施下列措施；',
  '{呼吁:calls}{国际行为体:to=international actors}、尤其是邻国政府，不要提供支持；',
  '{授权:authorizes}{多国部队:to=multinational force}采取一切必要措施；',
  '{委托:decides}{秘书长:to=Secretary-General}{在60天内:by=P60D}拟定准则；',
  '{请:requests}{秘书长:to=Secretary-General}{每年两次:every=P6M}向安理会{通报:report}；',
  '{请:requests}{秘书长:to=Secretary-General}在今后12个月内{每季度:every=P3M}向安理会{通报:report}；',
  '{授权:authorizes}{会员国:to=Member States}采取一切必要行动，{直至2023年8月31日:by=2023-08-31}；',
  '{请:requests}{秘书长:to=Secretary-General}{在2023年第一季度末之前:by=2023-03}向安理会{提交报告:report}；',
  '{请:requests}{秘书长:to=Secretary-General}{在2023年2月14日:by=2023-02-14}、5月14日和8月14日之前向安理会{提交报告:report}；',
];

/** Statements in which no provision may be read: others act, nouns, objects, quotations. */
export const NO_PROVISIONS: readonly string[] = [
  '欧洲联盟决定设立临时行动，并呼吁各方克制。',
  '委员会在其报告中建议加强监测。',
  '首脑会议成果文件决定设立一个新的机构。',
  '他们的决定、建议和邀请均已转交。',
  '安理会要求的报告尚未提交。',
  '安理会授权部署的特派团已经抵达。',
  '安全理事会第2100(2013)号决议鼓励各方对话。',
];

/** Operative paragraphs with one provision alone, though other directive words stand in them. */
export const SINGLE_PROVISIONS: readonly string[] = [
  '{欣见:welcomes}首脑会议成果文件决定设立一个委员会；',
  '{重申:reaffirms}需要鼓励开展区域合作；',
  '{回顾:recalls}其1993年发出的关于加强协调的邀请；',
  '{欢迎:welcomes}非洲联盟大力参与，特别是提供捐款，支持部署工作；',
  '{注意到:notes}题为“敦促各方合作，鼓励对话”的文件；',
  '{强调:emphasises}该国政府必须执行所要求的措施；',
  '{回顾:recalls}非洲联盟和平与安全理事会2014年8月19日的公报，授权立即部署援助团；',
  '{决定:decides}，作为过渡安排，核准报告中的备选办法；',
];
