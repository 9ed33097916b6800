import { feeMeasures } from "../../src/standard/instruments.js";
function isFeeMeasures({ title, number }) {
  if (title !== null && /处理费(?:征收|收取|收费)?管理(?:暂行)?办法/.test(title.text)) return true;
  if (number === null || number.serial !== feeMeasures.serial) return false;
  return number.year === feeMeasures.year || number.organ.endsWith("\u56FD\u529E\u51FD");
}
export {
  isFeeMeasures
};
