// How a Chinese text says what a report or letter is about, and who speaks for the Secretary-General: patterns, data only.

/** Fits what is told of a report up to its symbol: 秘书长关于难民的报告(S/2031/7. */
export const SUBJECT_BEFORE = /(?:关于|有关|就)([^,。;]+?)(?:向安(?:全)?理(?:事)?会)?的?(?:[\d年月日]{0,12})(?:报告|信|通报)/;

/** Fits what follows the symbol; nothing does in Chinese. */
export const SUBJECT_BEHIND = /^(?!)/;

/** Fits offices that speak for the Secretary-General. */
export const SPEAKS_FOR_SECRETARY_GENERAL = /秘书长.*(?:代表|特使|顾问|协调员)|(?:副|助理)秘书长/;

/** Fits a mission of good offices, a report on one that is asked for, and what it is about. */
export const GOOD_OFFICES = /斡旋/;
export const REPORT_ON_OFFICES = /斡旋[^，；。]{0,10}报告/;
export const SETTLEMENT = /斡旋|解决|谈判|会谈|政治|执行情况/;
