const regulations = {
  id: "regulations",
  name: "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6761\u4F8B",
  number: "\u56FD\u52A1\u9662\u4EE4\u7B2C711\u53F7",
  organMark: null,
  year: null,
  serial: 711,
  citation: "\u300A\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6761\u4F8B\u300B\uFF08\u56FD\u52A1\u9662\u4EE4\u7B2C711\u53F7\uFF09",
  shortNames: ["\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6761\u4F8B"],
  shortNumbers: ["\u56FD\u4EE4\u7B2C711\u53F7", "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u56FD\u52A1\u9662\u4EE4\u7B2C711\u53F7"],
  issuers: ["\u56FD\u52A1\u9662"]
};
const formerRegulationsSerial = 492;
const form2021Notice = {
  id: "form2021",
  name: "\u56FD\u52A1\u9662\u529E\u516C\u5385\u653F\u5E9C\u4FE1\u606F\u4E0E\u653F\u52A1\u516C\u5F00\u529E\u516C\u5BA4\u5173\u4E8E\u5370\u53D1\u3008\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u683C\u5F0F\u3009\u7684\u901A\u77E5",
  number: "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142021\u301530\u53F7",
  organMark: "\u56FD\u529E\u516C\u5F00\u529E\u51FD",
  year: 2021,
  serial: 30,
  citation: "\u300A\u56FD\u52A1\u9662\u529E\u516C\u5385\u653F\u5E9C\u4FE1\u606F\u4E0E\u653F\u52A1\u516C\u5F00\u529E\u516C\u5BA4\u5173\u4E8E\u5370\u53D1\u3008\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u683C\u5F0F\u3009\u7684\u901A\u77E5\u300B\uFF08\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142021\u301530\u53F7\uFF09",
  shortNames: ["\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u683C\u5F0F", "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u683C\u5F0F"],
  shortNumbers: [],
  issuers: ["\u56FD\u52A1\u9662\u529E\u516C\u5385\u653F\u5E9C\u4FE1\u606F\u4E0E\u653F\u52A1\u516C\u5F00\u529E\u516C\u5BA4", "\u56FD\u52A1\u9662\u529E\u516C\u5385", "\u56FD\u529E"]
};
const form2019Notice = {
  id: "form2019",
  name: "\u56FD\u52A1\u9662\u529E\u516C\u5385\u653F\u5E9C\u4FE1\u606F\u4E0E\u653F\u52A1\u516C\u5F00\u529E\u516C\u5BA4\u5173\u4E8E\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u6709\u5173\u4E8B\u9879\u7684\u901A\u77E5",
  number: "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142019\u301560\u53F7",
  organMark: "\u56FD\u529E\u516C\u5F00\u529E\u51FD",
  year: 2019,
  serial: 60,
  citation: "\u300A\u56FD\u52A1\u9662\u529E\u516C\u5385\u653F\u5E9C\u4FE1\u606F\u4E0E\u653F\u52A1\u516C\u5F00\u529E\u516C\u5BA4\u5173\u4E8E\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u6709\u5173\u4E8B\u9879\u7684\u901A\u77E5\u300B\uFF08\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142019\u301560\u53F7\uFF09",
  shortNames: [
    "\u5173\u4E8E\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u6709\u5173\u4E8B\u9879\u7684\u901A\u77E5",
    "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u683C\u5F0F\uFF08\u8BD5\u884C\uFF09",
    "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u683C\u5F0F\uFF08\u8BD5\u884C\uFF09"
  ],
  shortNumbers: [],
  issuers: ["\u56FD\u52A1\u9662\u529E\u516C\u5385\u653F\u5E9C\u4FE1\u606F\u4E0E\u653F\u52A1\u516C\u5F00\u529E\u516C\u5BA4", "\u56FD\u52A1\u9662\u529E\u516C\u5385", "\u56FD\u529E"]
};
const feeMeasures = {
  id: "fees",
  name: "\u56FD\u52A1\u9662\u529E\u516C\u5385\u5173\u4E8E\u5370\u53D1\u3008\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4FE1\u606F\u5904\u7406\u8D39\u7BA1\u7406\u529E\u6CD5\u3009\u7684\u901A\u77E5",
  number: "\u56FD\u529E\u51FD\u30142020\u3015109\u53F7",
  organMark: "\u56FD\u529E\u51FD",
  year: 2020,
  serial: 109,
  citation: "\u300A\u56FD\u52A1\u9662\u529E\u516C\u5385\u5173\u4E8E\u5370\u53D1\u3008\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4FE1\u606F\u5904\u7406\u8D39\u7BA1\u7406\u529E\u6CD5\u3009\u7684\u901A\u77E5\u300B\uFF08\u56FD\u529E\u51FD\u30142020\u3015109\u53F7\uFF09",
  shortNames: ["\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4FE1\u606F\u5904\u7406\u8D39\u7BA1\u7406\u529E\u6CD5"],
  shortNumbers: [],
  issuers: ["\u56FD\u52A1\u9662\u529E\u516C\u5385", "\u56FD\u529E"]
};
const instruments = [regulations, form2021Notice, form2019Notice, feeMeasures];
function provision(instrument, article, confidence) {
  return { instrument: instrument.citation, article, confidence };
}
function regulationsArticle(article) {
  return provision(regulations, article, "A");
}
const form2021 = {
  notice: provision(form2021Notice, null, "A"),
  /** The six sections and their headings: uniform in the reports seen, the annex itself was seen in mirrors. */
  sections: provision(form2021Notice, "\u683C\u5F0F\uFF1A\u516D\u4E2A\u90E8\u5206\u53CA\u6807\u9898", "B"),
  /** The five topics of section one, and what governments add. */
  overview: provision(form2021Notice, "\u683C\u5F0F\uFF1A\u4E00\u3001\u603B\u4F53\u60C5\u51B5", "A"),
  /** Nothing left out, nothing padded. */
  content: provision(form2021Notice, "\u5185\u5BB9\u8981\u6C42\uFF1A\u4E0D\u80FD\u9057\u6F0F\uFF0C\u4E5F\u4E0D\u5B9C\u6CDB\u5316", "A"),
  /** Inaccurate, incomplete, near-identical or perfunctory reports are to be answered for. */
  responsibility: provision(form2021Notice, "\uFF08\u56DB\uFF09\u660E\u786E\u8D23\u4EFB", "A"),
  /** The tables' rows and columns. */
  labels: provision(form2021Notice, "\u683C\u5F0F\uFF1A\u8868\u683C\u680F\u76EE", "B"),
  /** 第一项加第二项之和，等于第三项加第四项之和: printed in the corner of table three. */
  requestsNote: provision(form2021Notice, "\u683C\u5F0F\uFF1A\u8868\u4E09\u52FE\u7A3D\u5173\u7CFB\u8BF4\u660E", "A"),
  /** That a 总计 is the sum of its parts follows from the meaning of the row. */
  requestsTotals: provision(form2021Notice, "\u683C\u5F0F\uFF1A\u8868\u4E09\u603B\u8BA1", "B"),
  disputesTotals: provision(form2021Notice, "\u683C\u5F0F\uFF1A\u8868\u56DB\u603B\u8BA1", "B"),
  feeHeading: provision(form2021Notice, "\u683C\u5F0F\uFF1A\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516B\uFF09\u9879 \u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09", "B"),
  /** 收取信息处理费情况 is reported in section six. */
  feeNote: provision(form2021Notice, "\u683C\u5F0F\uFF1A\u516D\u3001\u5176\u4ED6\u9700\u8981\u62A5\u544A\u7684\u4E8B\u9879", "B"),
  counts: provision(form2021Notice, "\u683C\u5F0F\uFF1A\u5404\u680F\u4E3A\u4EF6\u6570", "B"),
  /** That a 0 must stand where there is nothing is practice; no such sentence was seen. */
  blanks: provision(form2021Notice, "\u683C\u5F0F\uFF1A\u7A7A\u683C\u586B\u5199\uFF08\u672A\u89C1\u660E\u6587\uFF09", "D")
};
const form2019 = {
  notice: provision(form2019Notice, null, "A"),
  labels: provision(form2019Notice, "\u683C\u5F0F\uFF08\u8BD5\u884C\uFF09\uFF1A\u8868\u683C\u680F\u76EE", "B")
};
const feeProvisions = {
  notice: provision(feeMeasures, null, "A"),
  /** By item: ten free in a month, then tiers. By quantity: thirty pages free, then tiers. */
  tiers: provision(feeMeasures, "\u6536\u8D39\u6807\u51C6\uFF08\u6309\u4EF6\u3001\u6309\u91CF\uFF09", "A")
};
const rulemakingPower = [
  { instrument: "\u300A\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u7ACB\u6CD5\u6CD5\u300B\uFF082023\u5E74\u4FEE\u6B63\uFF09", article: "\u7B2C\u4E5D\u5341\u4E00\u6761", confidence: "A" },
  { instrument: "\u300A\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u7ACB\u6CD5\u6CD5\u300B\uFF082023\u5E74\u4FEE\u6B63\uFF09", article: "\u7B2C\u4E5D\u5341\u4E09\u6761", confidence: "A" }
];
const reconsiderationFirst = {
  instrument: "\u300A\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u884C\u653F\u590D\u8BAE\u6CD5\u300B\uFF082023\u5E74\u4FEE\u8BA2\uFF09",
  article: "\u7B2C\u4E8C\u5341\u4E09\u6761\u7B2C\uFF08\u56DB\uFF09\u9879",
  confidence: "A"
};
const punctuationStandard = { instrument: "\u300A\u6807\u70B9\u7B26\u53F7\u7528\u6CD5\u300B\uFF08GB/T 15834\uFF09", article: null, confidence: "D" };
const documentStandard = { instrument: "\u300A\u515A\u653F\u673A\u5173\u516C\u6587\u683C\u5F0F\u300B\uFF08GB/T 9704\uFF09", article: null, confidence: "D" };
function practice(confidence, subject = null) {
  return { instrument: "\u5404\u5730\u5E74\u5EA6\u62A5\u544A\u901A\u884C\u505A\u6CD5", article: subject, confidence };
}
export {
  documentStandard,
  feeMeasures,
  feeProvisions,
  form2019,
  form2019Notice,
  form2021,
  form2021Notice,
  formerRegulationsSerial,
  instruments,
  practice,
  punctuationStandard,
  reconsiderationFirst,
  regulations,
  regulationsArticle,
  rulemakingPower
};
