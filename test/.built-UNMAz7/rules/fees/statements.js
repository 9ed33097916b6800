const SENTENCE_END = "\u3002\uFF1B;\uFF01\uFF1F\n";
function sentences(paragraph) {
  const found = [];
  let start = 0;
  for (let index = 0; index <= paragraph.text.length; index++) {
    if (index < paragraph.text.length && !SENTENCE_END.includes(paragraph.text[index] ?? "")) continue;
    const text = paragraph.text.slice(start, index);
    if (text.trim() !== "") found.push({ paragraph, start, end: index, text });
    start = index + 1;
  }
  return found;
}
function namesFee(text) {
  return /(?:信息|公开|申请)的?处理费/.test(compact(text));
}
function speaksOfCharging(text) {
  return /处理费|收费|收取|费用|减免|缴费|缴纳/.test(compact(text));
}
function saysElsewhere(text) {
  const words = compact(text);
  if (namesFee(words)) return true;
  if (/事业性收费|涉企|收费(?:项目|目录|清单|公示|依据|通知要求)|教育收费|医疗收费|物业|停车/.test(words)) return false;
  if (!/信息公开|公开信息|政府信息|依申请公开/.test(words)) return false;
  return /[未没不无零免](?:有|曾|予|发生|产生|存在)?(?:向申请人)?(?:任何)?(?:收费|收取|费用|减免)|收取(?:任何)?(?:费用|成本)|收费[0-9０-９]|收费情况|减免费用/.test(
    words
  );
}
function feeStatement(report) {
  const inSix = report.section(6).paragraphs.find(({ text }) => speaksOfCharging(text));
  if (inSix !== void 0) return sentences(inSix).find(({ text }) => speaksOfCharging(text)) ?? whole(inSix);
  for (const paragraph of report.paragraphs) {
    if (paragraph.section === 6) continue;
    const sentence = sentences(paragraph).find(({ text }) => saysElsewhere(text));
    if (sentence !== void 0) return sentence;
  }
  return null;
}
function whole(paragraph) {
  return { paragraph, start: 0, end: paragraph.text.length, text: paragraph.text };
}
function compact(text) {
  return text.replace(/\s/g, "");
}
export {
  feeStatement,
  namesFee,
  saysElsewhere,
  sentences,
  speaksOfCharging
};
