// The words of Chinese documents of the Council: directive verbs with their forces, regions, reports, themes. Data only, in simplified characters.
import type { ActorType, Addressee, Force, Theme } from '../../facts/index.ts';

/** A directive verb. */
export interface Verb {
  readonly force: Force;
  /**
   * `strong`: in these texts hardly anybody but the Council does it, so it is the Council's wherever it opens a clause;
   * `weak`: others do it too (决定, 支持, 承诺), so the Council must be near.
   */
  readonly hold: 'strong' | 'weak';
}

const verbs = (force: Force, hold: Verb['hold'], forms: string): [string, Verb][] =>
  forms.split(' ').map((form) => [form, { force, hold }]);

/** Directive verbs as they open a clause; 表示…关切 and its like are patterns, see `FEELINGS`. */
export const VERBS: readonly (readonly [string, Verb])[] = [
  ...verbs('decides', 'weak', '决定 同意 批准 指示 核准 责成 委托 设立 商定'),
  ...verbs('demands', 'strong', '要求 坚决要求 坚决主张 坚持要求 重申要求 重申其要求'),
  ...verbs('authorizes', 'weak', '授权'),
  ...verbs('requests', 'strong', '请 请求 重申请 重申其请求'),
  ...verbs('urges', 'strong', '敦促 督促 力促 敦请'),
  ...verbs('calls', 'strong', '呼吁 促请 吁请 吁求 号召 恳请 重申呼吁 重申其呼吁'),
  ...verbs('encourages', 'strong', '鼓励'),
  ...verbs('invites', 'strong', '邀请'),
  ...verbs('recommends', 'weak', '建议'),
  ...verbs(
    'intends',
    'weak',
    '打算 表示打算 宣布打算 宣布决心 申明打算 表明打算 重申打算 重申其打算 表示决心 申明决心 重申决心 决心 承诺 保证 致力于 有意 决意',
  ),
  ...verbs('determines', 'strong', '认定 断定'),
  ...verbs('determines', 'weak', '宣布 宣告'),
  ...verbs('endorses', 'strong', '核可 赞同 认可 赞成'),
  ...verbs('emphasises', 'strong', '强调 着重指出 重点指出 着重强调 强调指出 突出强调 着重 特别指出 提请'),
  ...verbs('reaffirms', 'strong', '重申 申明'),
  ...verbs('welcomes', 'strong', '欢迎 欣见 欣悉'),
  ...verbs('commends', 'strong', '赞扬 赞赏 表彰 称赞 嘉许 表扬 感谢 衷心感谢 深为赞赏 深切感谢 由衷感谢 由衷赞赏 深切赞赏'),
  ...verbs(
    'notes',
    'strong',
    '注意到 指出 赞赏地注意到 关切地注意到 满意地注意到 遗憾地注意到 表示注意到 欣慰地注意到 深为关切地注意到 深切关切地注意到 严重关切地注意到 关注地注意到 遗憾地指出 关切地指出 满意地指出 赞赏地指出 欣慰地指出 赞赏地确认 高兴地注意到 感兴趣地注意到 满意地看到 考虑到 极为关切地注意到 不安地注意到 深为不安地注意到 愤慨地注意到 沮丧地注意到 震惊地注意到 失望地注意到 痛心地注意到 震惊地获悉 关切地获悉 遗憾地获悉 不安地获悉',
  ),
  ...verbs('notes', 'weak', '获悉 看到'),
  ...verbs('recognises', 'strong', '确认 认识到 充分认识到 肯定 铭记 铭记着 意识到 深知'),
  ...verbs('recognises', 'weak', '确定 承认'),
  ...verbs('recalls', 'strong', '回顾 忆及 提醒'),
  ...verbs('condemns', 'strong', '谴责 痛惜 痛斥 斥责 严正谴责'),
  ...verbs('condemns', 'weak', '反对 表示反对 拒绝接受'),
  ...verbs('expresses', 'strong', '认为 期待 期望 希望 关切 震惊 惋惜 忧虑 深信 确信 相信 祝愿'),
  ...verbs(
    'expresses',
    'weak',
    '支持 表示 坚信 关注 愿意 随时准备 宣布愿意 宣布准备 宣布随时准备 宣布支持 宣布致力于 申明愿意 申明准备 申明随时准备 声明愿意 声明准备 声明随时准备 声明支持',
  ),
];

/** What is felt or shown in 表示…关切, with the force of showing it. */
export const FEELINGS: Readonly<Record<string, Force>> = {
  关切: 'expresses',
  关注: 'expresses',
  不安: 'expresses',
  震惊: 'expresses',
  遗憾: 'expresses',
  惋惜: 'expresses',
  失望: 'expresses',
  愤慨: 'expresses',
  愤怒: 'expresses',
  痛心: 'expresses',
  支持: 'expresses',
  声援: 'expresses',
  信任: 'expresses',
  信心: 'expresses',
  希望: 'expresses',
  期待: 'expresses',
  期望: 'expresses',
  满意: 'expresses',
  乐观: 'expresses',
  同情: 'expresses',
  慰问: 'expresses',
  哀悼: 'expresses',
  担忧: 'expresses',
  赞赏: 'commends',
  赞扬: 'commends',
  感谢: 'commends',
  谢意: 'commends',
  敬意: 'commends',
  钦佩: 'commends',
  祝贺: 'commends',
  欢迎: 'welcomes',
  欣慰: 'welcomes',
  赞同: 'endorses',
  谴责: 'condemns',
};

/** Verbs that open a preambular clause, as the inside of a group of a pattern. */
export const PREAMBLE_VERBS = [
  '回顾',
  '重申',
  '欢迎',
  '欣见',
  '强调',
  '着重指出',
  '重点指出',
  '注意到',
  '赞赏地注意到',
  '关切地注意到',
  '满意地注意到',
  '认识到',
  '认定',
  '断定',
  '确认',
  '肯定',
  '铭记',
  '考虑到',
  '审议了',
  '听取',
  '收到',
  '深信',
  '确信',
  '深为关切',
  '深切关切',
  '深表关切',
  '严重关切',
  '严重关注',
  '深为关注',
  '深切关注',
  '极为关切',
  '深感不安',
  '深感关切',
  '表示',
  '谴责',
  '强烈谴责',
  '最强烈地谴责',
  '赞扬',
  '赞赏',
  '感谢',
  '决心',
  '根据《联合国宪章》第',
  '根据《宪章》第',
  '按照《联合国宪章》第',
  '依照《联合国宪章》第',
  '依照《宪章》第',
  '意识到',
  '承认',
  '忆及',
  '感到关切',
  '感到震惊',
  '痛惜',
  '关切',
  '申明',
  '赞同',
  '收到了',
  '听取了',
].join('|');

/** Verbs that mostly go on with the clause before: they open one of their own only after 又 or 还. */
export const CONTINUING_VERBS = '敦促|呼吁|促请|鼓励|邀请|支持|期待';

/** Titles of the parts of a monthly assessment. */
export const REGION_HEADINGS: readonly string[] = [
  '专题问题和其他问题',
  '专题、一般和其他问题',
  '专题和一般问题',
  '专题问题和一般问题',
  '专题问题',
  '一般性问题',
  '一般问题',
  '其他问题',
  '其他事项',
  '亚洲和太平洋',
  '亚太',
  '拉丁美洲和加勒比',
  '拉丁美洲',
  '中东和北非',
  '导言',
  '引言',
  '非洲',
  '美洲',
  '中东',
  '亚洲',
  '欧洲',
  '大洋洲',
];

const themes = (theme: Theme, forms: string): [string, Theme][] => forms.split(' ').map((form) => [form, theme]);

/** Words that show what a provision is about. */
export const THEME_WORDS: readonly (readonly [string, Theme])[] = [
  ...themes('protection-of-civilians', '保护平民 平民保护 保护受武装冲突影响 平民伤亡'),
  ...themes('women-peace-security', '妇女 性别平等 两性平等 性别观点 第1325(2000)号'),
  ...themes('children-armed-conflict', '儿童与武装冲突 儿童保护 保护儿童 儿童兵 受武装冲突影响的儿童 招募儿童 第1612(2005)号'),
  ...themes('youth-peace-security', '青年'),
  ...themes('conflict-related-sexual-violence', '性暴力 性奴役 强奸'),
  ...themes('small-arms', '小武器 轻武器 弹药'),
  ...themes('arms-embargo', '武器禁运'),
  ...themes('counter-terrorism', '恐怖主义 恐怖行为 反恐 恐怖分子 恐怖袭击 塔利班 基地组织 伊黎伊斯兰国 第1373(2001)号'),
  ...themes(
    'non-proliferation',
    '不扩散 防扩散 大规模毁灭性武器 核武器 化学武器 生物武器 运载工具 弹道导弹 核计划 核裁军 第1540(2004)号',
  ),
  ...themes('sanctions', '制裁 资产冻结 冻结资产 旅行禁令 专家小组 专家组'),
  ...themes(
    'regional-cooperation',
    '区域组织 次区域组织 区域和次区域 区域合作 区域安排 与非洲联盟 同非洲联盟 与欧洲联盟 同欧洲联盟 与欧盟 与非盟',
  ),
  ...themes('peacekeeping', '维持和平 维和 军事观察员'),
  ...themes('peacebuilding', '建设和平 冲突后重建 保持和平'),
  ...themes('rule-of-law', '法治 司法机构 司法系统 司法部门 惩教'),
  ...themes(
    'transitional-justice',
    '有罪不罚 国际刑事法院 国际刑事法庭 过渡时期司法 追究责任 问责 战争罪 危害人类罪 灭绝种族 种族灭绝 绳之以法',
  ),
  ...themes('security-sector-reform', '安全部门改革 安全部门的改革'),
  ...themes('ddr', '解除武装 复员 重返社会'),
  ...themes('humanitarian-access', '人道主义准入 人道主义援助 人道主义通道 人道主义人员 人道救援'),
  ...themes('human-rights', '人权 国际人道主义法 基本自由 族裔清洗 种族清洗'),
  ...themes('refugees', '难民 流离失所'),
  ...themes('mine-action', '地雷 排雷 简易爆炸装置 战争遗留爆炸物'),
  ...themes('elections', '选举 全民投票 公民投票 选民登记'),
  ...themes('policing', '警察 警务'),
  ...themes('financing', '筹资 供资 经费 捐款 捐助 资金'),
  ...themes('mediation', '调解 斡旋'),
  ...themes('prevention', '预防冲突 冲突预防 防止冲突 预防性外交 预防外交 预警'),
  ...themes(
    'political-process',
    '政治进程 政治解决 和平进程 全国对话 过渡政府 民族和解 全国和解 政治对话 和平协定 和平协议 制宪 宪法',
  ),
  ...themes('ceasefire', '停火 停止敌对 脱离接触 停战'),
  ...themes('natural-resources', '自然资源 钻石 木材 木炭 石油 矿产'),
  ...themes('maritime-security', '海盗 海上安保 海上武装抢劫 海上持械抢劫'),
  ...themes('organized-crime', '有组织犯罪 贩运 贩毒 毒品 洗钱 腐败'),
  ...themes('climate', '气候变化 干旱 荒漠化 极端天气 自然灾害'),
  ...themes('hiv', '艾滋病 埃博拉 大流行病 2019冠状病毒病'),
  ...themes('conduct-and-discipline', '性剥削 零容忍 行为守则 不当行为'),
  ...themes('safety-of-personnel', '人员的安全 人员安全 安全和安保'),
  ...themes('troop-contributors', '部队派遣国 警察派遣国'),
  ...themes('border-and-territory', '领土完整 边界 边境 划界 主权和 主权、 缓冲区 非军事区 蓝线 被占领土'),
  ...themes('self-determination', '自决 殖民 非自治领土 种族隔离'),
];

const groups = (type: ActorType, forms: string): [string, Addressee][] =>
  forms.split(' | ').map((pair) => {
    const [form, name] = pair.split('=') as [string, string];
    return [form, { name, type }];
  });

/** Groups without a name of their own, as they are asked to act. */
export const GROUPS: readonly (readonly [string, Addressee])[] = [
  ...groups(
    'state',
    '会员国=Member States | 成员国=member States | 所有国家=all States | 各国=States | 各国家=States | 国家=States | 非会员国=non-member States | 缔约国=States parties | 签署国=signatory States | 签字国=signatory States | 担保国=guarantor States | 当事国=States concerned | 政府=Government | 东道国政府=Government of the host State | 联邦成员州=federal member States | 各联邦成员州=federal member States | 过渡政府=transitional Government | 临时政府=interim Government | 新政府=new Government | 联邦政府=Federal Government | 民族团结政府=Government of National Unity | 政府首脑=Heads of Government | 政府官员=government officials | 政府机构=government institutions | 捐助国=donors | 邻国=neighbouring States | 邻近国家=neighbouring States | 部队派遣国=troop-contributing countries | 部队和警察派遣国=troop- and police-contributing countries | 警察和部队派遣国=troop- and police-contributing countries | 出警国=police-contributing countries | 警察派遣国=police-contributing countries | 东道国=host State | 各国政府=Governments | 区域各国=States of the region | 次区域各国=States of the subregion | 次区域国家=States of the subregion | 该次区域各国=States of the subregion | 该次区域国家=States of the subregion | 本区域各国=States of the region | 该区域各国=States of the region | 次区域各国=States of the subregion | 次区域国家=States of the subregion | 该次区域各国=States of the subregion | 该次区域国家=States of the subregion | 本区域各国=States of the region | 该区域国家=States of the region | 国家元首=Heads of State | 各国元首=Heads of State | 各国家元首=Heads of State | 国家元首和政府首脑=Heads of State and Government | 各国元首和政府首脑=Heads of State and Government | 出兵国=troop-contributing countries',
  ),
  ...groups(
    'regional_organization',
    '区域和次区域组织=regional and subregional organizations | 区域组织和次区域组织=regional and subregional organizations | 区域和次区域组织和安排=regional and subregional organizations and arrangements | 区域和次区域组织及安排=regional and subregional organizations and arrangements | 区域组织=regional organizations | 次区域组织=subregional organizations | 区域安排=regional arrangements | 区域和次区域安排=regional and subregional arrangements | 区域行为体=regional actors',
  ),
  ...groups(
    'group',
    "各方=parties | 有关各方=parties concerned | 冲突各方=parties to the conflict | 武装冲突各方=parties to armed conflict | 当事各方=parties | 当事方=parties | 双方=both parties | 武装团体=armed groups | 国际社会=international community | 捐助方=donors | 捐助者=donors | 捐助界=donor community | 伙伴=partners | 合作伙伴=partners | 国际伙伴=international partners | 国家伙伴=national partners | 国家利益攸关方=national stakeholders | 双边伙伴=bilateral partners | 利益攸关方=stakeholders | 利益攸关者=stakeholders | 民间社会=civil society | 民间社会组织=civil society organizations | 非政府组织=non-governmental organizations | 行为体=actors | 政治行为体=political actors | 国际行为体=international actors | 缔约方=parties | 政党=political parties | 签署方=signatories | 签字方=signatories | 签署各方=signatory parties | 人民=people | 签字各方=signatory parties | 各有关方面=parties concerned | 有关方面=parties concerned | 各有关方=parties concerned | 有关方=parties concerned | 各相关方=parties concerned | 相关方=parties concerned | 担保人=guarantors | 担保方=guarantors | 希族塞人一方=Greek Cypriot side | 土族塞人一方=Turkish Cypriot side | 主管当局=competent authorities | 政府军=government forces | 政府部队=government forces | 反对派部队=opposition forces | 委员会成员=members of the Committee | 私营部门=private sector | 实体=entities | 领导人=leaders | 反对派=opposition | 反对派领导人=opposition leaders | 反对派团体=opposition groups | 叛乱运动=rebel movements | 反叛团体=rebel groups | 反叛运动=rebel movements | 叛乱团体=rebel groups | 安全部队=security forces | 武装部队=armed forces | 武装行为体=armed actors | 政治力量=political forces | 政治利益攸关方=political stakeholders | 区域和国际行为体=regional and international actors | 国际和区域行为体=regional and international actors | 区域和国际伙伴=regional and international partners | 临时自治机构=Provisional Institutions of Self-Government | 国家当局=national authorities | 地方当局=local authorities | 政治领导人=political leaders | 当局=authorities | 过渡当局=transitional authorities | 临时当局=interim authorities | 事实当局=de facto authorities | 部族长老=tribal elders | 青年组织=youth organizations | 叛军=rebels | 反叛分子=rebels | 叛乱分子=rebels | 民兵=militias | 武装分子=armed elements | 肇事者=perpetrators | 宗教领袖=religious leaders | 社区领袖=community leaders | 部族领袖=tribal leaders | 妇女组织=women's organizations",
  ),
  ...groups('mission', '多国部队=multinational force'),
  ...groups(
    'un_office',
    '监察员=Ombudsperson | 主席=Chair | 主席国=Presidency | 附属机构主席=Chairs of the subsidiary bodies | 各附属机构主席=Chairs of the subsidiary bodies | 各工作组主席=Chairs of the working groups | 各委员会主席=Chairs of the committees | 各制裁委员会主席=Chairs of the sanctions committees',
  ),
  ...groups('un_organ', '附属机构=subsidiary bodies'),
  ...groups(
    'other',
    '国际组织=international organizations | 国际、区域和次区域组织=international, regional and subregional organizations | 国际和区域组织=international and regional organizations | 国际及区域组织=international and regional organizations | 国际组织和区域组织=international and regional organizations | 政府间组织=intergovernmental organizations | 人道主义组织=humanitarian organizations | 国际金融机构=international financial institutions | 联合国各机构=United Nations agencies | 联合国实体=United Nations entities | 联合国相关实体=relevant United Nations entities | 联合国有关实体=relevant United Nations entities | 联合国相关机构=relevant United Nations agencies | 联合国机构=United Nations agencies | 机构=agencies | 组织=organizations | 联合国基金和方案=United Nations funds and programmes',
  ),
];
