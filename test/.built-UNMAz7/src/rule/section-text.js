function sectionWording(report, section) {
  let letters = "";
  for (const { kind, text } of report.section(section).paragraphs) {
    if (kind === "heading" || kind === "title") continue;
    let depth = 0;
    for (const character of text) {
      if (character === "\u300A") depth++;
      else if (character === "\u300B") depth = Math.max(0, depth - 1);
      else if (depth === 0 && /^\p{L}$/u.test(character)) letters += character;
    }
  }
  return letters;
}
export {
  sectionWording
};
