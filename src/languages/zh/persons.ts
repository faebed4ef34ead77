// A place in a text in, the person named there out: foreign names are written with a dot and with few of all characters.

import { setOf } from '../makers/character-sets.ts';
import { makeLexicon } from '../makers/lexicon.ts';

/** The characters that names are transliterated with; those that are also common words (通, 于, 以, 强) are left out. */
const SOUNDS =
  '阿埃艾爱安昂奥敖澳巴芭拜班邦鲍贝本比彼毕碧宾冰波伯勃博卜布查察柴昌彻陈茨慈达戴黛丹当登邓迪蒂丁东都杜敦顿多俄厄鄂恩尔法凡范芳菲费芬丰冯佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭郭哈海罕汉汗杭豪赫黑亨洪侯胡怀惠霍基吉计季加伽贾简姜焦杰津金京喀卡凯坎康考科克肯孔库宽奎昆拉腊莱赖兰朗劳勒雷蕾黎里理丽利莉连廉良列烈林琳霖龄留刘柳龙隆卢鲁路伦罗洛吕略马玛麦迈曼芒毛茅梅门蒙孟米密缅敏缪莫默姆木穆内那纳娜乃奈南瑙尼娘涅宁纽农努女诺欧帕潘庞培佩彭皮珀普奇恰齐契乔切钦琴琼丘曲热仁荣茹儒瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申什圣施石史士舒朔斯丝苏索塔太泰坦汤唐陶特腾滕田铁廷突图土托陀瓦旺威韦维魏温文翁沃乌武西希锡席夏香象肖谢辛欣兴休许雪逊雅亚延扬杨耶叶伊衣依易因英永尤约云宰藏泽扎詹张章哲珍朱卓兹祖佐拿嘎喜绪嫩勋噶耳保平包白开道冉甸宝梵盛让弥狄琪娅娃姬妮婕嘉艺秀健翔宏伟华国明军建辉德松赞蓬蓝蔡莹斐佳桂珂柯茵尹翰肇凤凰曹桥苗慕牧祝淑薛岑岛骚昭滋堡伍夸鸿弘义美玉恒俊雄妲缇蔻娥婷甫邱邹郑蒋吴孙赵王李朴崔阮思萝居歇秦生';
const SOUND = setOf(SOUNDS);
//   盖尔·彼得森        穆罕默德·伊本·钱巴斯        of a name only where another sound follows: not 得到, 代表, 通报
//          ^                        ^
const BETWEEN = setOf('得代钱通立日何万边刚');
const WORDS = /代理|立法|日[本内]/y;
const DOT = setOf('·•・‧∙');
const HYPHEN = 0x2d;
const LONGEST = 9; // characters of one part of a name

/** What closes the office that stands before a name: 主管政治事务副秘书长|杰弗里·费尔特曼. */
const OFFICES = makeLexicon(
  '秘书长|特别代表|副代表|常驻代表|代表|特使|主任|团长|司长|厅长|局长|处长|负责人|专员|协调员|协调人|顾问|部长|国务卿|国务秘书|外务秘书|秘书|大使|主席|总统|总理|首相|国王|元首|司令|指挥官|总干事|干事|主管|首长|检察官|庭长|院长|书记官长|观察员|组长|调解人|行长|市长|议长|总监|报告员|先生|女士|博士|将军|中将|少将|上校'
    .split('|')
    .map((form) => [form, form] as const),
  { words: false },
);

/** A person at a place. */
export interface Person {
  readonly start: number;
  readonly end: number;
}

/** Tells where the last office noun of a text ends, or -1. */
export function officeEnd(text: string): number {
  let end = -1;
  OFFICES.each(text, (_start, last) => {
    end = last;
  });
  return end;
}

/** Gives the last office noun of a text: 特别代表 of 性暴力问题特别代表. */
export const lastOffice = (text: string): string => OFFICES.find(text).at(-1)?.value ?? text;

// 埃尔韦·苏和向安理会通报: 和 belongs to the name when a verb follows it, and joins two people when another office follows.
const AFTER_NAME = /^和(?=[向在的于,也从就指说告强通介分还]|主持|\d)/;

function isSound(text: string, at: number): boolean {
  if (SOUND[text.charCodeAt(at)] === 1) return true;
  if (BETWEEN[text.charCodeAt(at)] !== 1 || SOUND[text.charCodeAt(at + 1)] !== 1) return false;
  WORDS.lastIndex = at;
  return !WORDS.test(text);
}

// 让-皮埃尔
const isHyphen = (text: string, at: number): boolean =>
  text.charCodeAt(at) === HYPHEN && SOUND[text.charCodeAt(at - 1)] === 1 && SOUND[text.charCodeAt(at + 1)] === 1;

//   主管维持和平行动副秘书长埃尔韦·苏和向安理会通报
//                           ^^^^^^^^^
/** Finds the name around a dot. */
export function personAt(text: string, dot: number, from: number): Person | null {
  if (dot >= text.length || DOT[text.charCodeAt(dot)] === 0) return null;
  const before = text.slice(Math.max(from, dot - LONGEST), dot);
  const office = officeEnd(before);
  let start = dot;
  if (office >= 0 && office < before.length && !/[的,、和与]/.test(before.slice(office))) start -= before.length - office;
  else while (start > dot - before.length && (isSound(text, start - 1) || isHyphen(text, start - 1))) start--;
  let end = dot + 1;
  for (; end < text.length && end - dot < 40; end++) {
    if (!isSound(text, end) && DOT[text.charCodeAt(end)] !== 1 && !isHyphen(text, end)) break;
  }
  if (AFTER_NAME.test(text.slice(end, end + 3)) && end - dot <= 4) end++;
  return start < dot && end > dot + 1 ? { start, end } : null;
}
