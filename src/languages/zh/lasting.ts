// The words of a deadline that say how long something lasts, not by when it is to be done.

//   直至2031年8月31日 · 至2031年6月15日止
export const LASTS = /^(?:直[到至]|延至|[至到](?!迟|少))|为?止$/;
