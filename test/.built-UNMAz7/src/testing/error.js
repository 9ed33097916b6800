class RuleTestError extends Error {
  code = "ERR_ASSERTION";
  actual;
  expected;
  constructor(message, sides = {}) {
    super(message);
    this.name = "AssertionError";
    this.actual = sides.actual;
    this.expected = sides.expected;
  }
}
export {
  RuleTestError
};
