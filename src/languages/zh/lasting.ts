// The words of a deadline that say how long something lasts, not by when it is to be done.

//   直至2031年8月31日 · 至2031年6月15日止 · 为期12个月 · 最初任期六个月 · 延长一年
export const LASTS =
  /^(?:直[到至]|延至|[至到](?!迟|少))|为?止$|为期|^(?:初步|最初|首次)?(?:任期|期限|初期|首期|最初|延长|续延|延展|延期|展期|续期)[^前后内时]*$/;
