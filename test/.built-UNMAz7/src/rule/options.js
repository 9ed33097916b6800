function fillOptions(forms, set) {
  return Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, name in set ? set[name] : form.default]));
}
function optionProblems(forms, set) {
  return Object.entries(set).flatMap(([name, value]) => {
    const form = Object.hasOwn(forms, name) ? forms[name] : void 0;
    if (form === void 0) return [{ name, kind: "unknown" }];
    return accepts(form, value) ? [] : [{ name, kind: "value" }];
  });
}
function accepts(form, value) {
  switch (form.type) {
    case "choice":
      return form.values.some((choice) => choice === value);
    case "number":
      return typeof value === "number" && value >= form.minimum && value <= form.maximum;
    case "text":
      return value === null || typeof value === "string";
  }
}
export {
  fillOptions,
  optionProblems
};
