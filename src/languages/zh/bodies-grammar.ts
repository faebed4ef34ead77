// The words that Chinese names of bodies, offices and governments are made of; data only.
import type { ActorType } from '../../facts/index.ts';

/** The nouns that a body's name ends with, with the type of actor they speak for; of two that fit the longer is taken. */
export const HEADS: ReadonlyMap<string, ActorType> = new Map(
  (
    [
      ['un_organ', '专家小组 专家组 监测组 监察组'],
      [
        'other',
        '委员会 工作组 工作队 办事处 办公室 小组 联络组 特别法庭 法庭 法院 理事会 基金会 基金 联盟 管理局 执行局 秘书处 论坛',
      ],
      [
        'mission',
        '特派团 观察团 支助团 援助团 核查团 培训团 监测团 稳定团 监督团 先遣团 斡旋团 访问团 联合部队 多国部队 维持和平部队 维和部队',
      ],
      ['group', '武装部队 武装力量 安全部队 国防军 解放军 解放运动 解放阵线 人民运动 阵线 国家警察 国民军 抵抗军'],
    ] as const
  ).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
);

/** The English of bodies that are only described. */
export const DESCRIBED: Readonly<Record<string, string>> = { 非正式工作组: 'informal working group' };

/** The English of forces that are told by their State: 马里国防和安全部队. */
export const FORCES: Readonly<Record<string, string>> = {
  军队: 'forces',
  部队: 'forces',
  政府军: 'government forces',
  政府部队: 'government forces',
  武装部队: 'armed forces',
  武装力量: 'armed forces',
  安全部队: 'security forces',
  国家安全部队: 'national security forces',
  国防和安全部队: 'defence and security forces',
  安全和国防部队: 'security and defence forces',
};

/** Characters that stand before a name and not in it. */
export const BOUNDARIES =
  '的了在是于对向由把被从与和及或并而且也还又则该各其此本这那每某请经将使让给应须不未已曾所到至自就即但若因为以同个两些日月年否敢干去来等名他她它们时后前中内外间上下着过说据按如何则均都仅只';

/** Words in which such a character is part of a name: 和解, 共和, 自由, 反对, 中非. */
export const INSIDE = new Set(
  '和平 和解 和谐 共和 缓和 自由 自治 自卫 由非 反对 针对 对外 对话 经济 经合 经社 大使 将军 基本 及利 埃及 响应 反应 以色 因特 中非 中东 中亚 中美 中部 中心 中央 中国 外交 外勤 对应 国内 境内 境外 海外 应急 应对 部间 国间 构间 府间 上帝 上海 下级 地中 共同 合同 同盟 共同 同体 过渡 名誉 中立 时期 临时 战时 前南 后勤 此后 外部 内部 内政 中级 中学 同意 给养 及其'.split(
    ' ',
  ),
);

/** Pairs of nouns that 和 or 与 joins inside one name: 真相与和解委员会, 国防和安全部队. */
export const PAIRED =
  /(?:真相|正义|和平|安全|国防|防卫|政治|行政|经济|社会|监测|核查|监督|核实|咨询|协调|复员|民族|团结|调查|审查|选举|军事|预防|财政|毒品|法律|人权|分析|边界|停火|评估|公正|平等|统一)[和与、](?=(?:真相|和解|安全|预算|评价|评估|重返|社会|核查|观察|监督|解决|犯罪|民主|发展|统一|团结|警察|选举|司法|军事|防务|重建|协调|制裁|应对|划界|民族|公平))/y;

/** Words that stand before a name and not in it; two characters each. */
export const VERBS = new Set(
  '要求 防止 获得 满足 存入 一切 敦促 呼吁 欢迎 赞扬 赞赏 支持 设立 成立 决定 通过 包括 根据 按照 通知 协助 促进 加强 鼓励 邀请 感谢 指示 授权 委托 建立 任命 参加 加入 主持 担任 听取 审议 依照 遵守 通报 代表 提供 部署 派遣 延长 强调 关于 以及 所属 全体 所有 任何 必须 继续 进行 开展 会同 协同 配合 参与 资助 审查 核准 批准 恢复 解散 扩大 组成 启动 提交 建议 期待 回顾 注意 认为 认识 确认 重申 谴责 表示 作为 成为 提请 设在 没有 需要 可以 能够 有关 相关 其他 其它 新的 现有 当地 主要 重要 不同 许多 一些 一个 这些 那些 某些 另外 联系 接触 合作 领导 指挥 训练 培训 攻击 袭击 反对 解除 组建 派出 运作 召开 举行 报告 告知 通告 提醒 催促 促请 前往 访问 会见 会晤 针对 对于 至于 属于 由于 用于 列入 纳入 撤出 撤离 结束 停止 完成 开始 作出 给予 接受 承认 尊重 执行 落实 实施 履行 违反 侵犯 破坏 阻碍 妨碍 威胁 保护 维护 支助 援助 协调 使用 利用 采取 确保 保证 允许 同意 赞成 拒绝 说明 指出 通称 简称 下称 名为 称为 题为 包含 具体 特别 尤其 例如 诸如 以便 以期 从而 因此 此外 同时 以来 期间 之间 方面 过去 今后 目前 最近 随后 第一 初步 必要 适当 独立 常设'
    .split(' ')
    .filter(
      (word) =>
        !['独立', '常设', '特别', '培训', '训练', '协调', '支助', '援助', '执行', '反对', '第一', '合作', '保护'].includes(word),
    ),
);

/** Verbs that may also begin a body's noun: 执行委员会, yet 执行|三方联络组. */
export const MIXED = new Set(['执行', '指导', '监督', '领导']);

/** Forms that hide the names inside them. */
export const BLOCKS: readonly string[] = [
  '联合国宪章',
  '各方面',
  '双方面',
  '两方面',
  '四方面',
  '双方同意',
  '代表大会',
  '国民大会',
  '全国大会',
  '人民大会',
  '大会议',
  '大会堂',
  '副秘书长',
  '助理秘书长',
  '印度洋',
  '乍得湖',
  '几内亚湾',
  '约旦河',
  '尼日尔河',
  '尼日尔三角洲',
  '刚果河',
  '刚果盆地',
  '巴西利亚',
  '墨西哥城',
  '新几内亚',
  '地中海',
  '各国家',
  '特使团',
];
