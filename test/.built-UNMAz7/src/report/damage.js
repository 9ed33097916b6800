function findDamage(text) {
  return {
    digits: YEAR_RUNS_INTO_MONTH.test(text),
    brackets: NUMBER_WITHOUT_BRACKETS.test(text) && !NUMBER_WITH_BRACKETS.test(text),
    characters: text.includes("\uFFFD")
  };
}
const YEAR_RUNS_INTO_MONTH = /20[12]\d(?:1[0-2]|[1-9])月/;
const NUMBER_WITHOUT_BRACKETS = /[函发令字]〔?20[12]\d\d{1,4}号/;
const NUMBER_WITH_BRACKETS = /[函发令字][〔[［【（(﹝]20[12]\d[〕\]］】）)﹞]/;
export {
  findDamage
};
