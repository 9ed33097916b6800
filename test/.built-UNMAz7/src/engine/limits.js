const engineLimits = {
  /** UTF-16 units of text. A report has some tens of thousands; ten megabytes of prose stay below. */
  textLength: 2e7,
  /** Comments that silence rules; any more silence nothing. */
  comments: 1e3,
  /** Rounds of fixing before a text that does not come to rest is given back as it was. */
  fixRounds: 10
};
export {
  engineLimits
};
