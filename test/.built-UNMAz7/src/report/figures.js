import { toNumber } from "./numbers.js";
class ReadFigure {
  form;
  figure;
  place;
  state;
  span;
  exact;
  remark;
  ground;
  reason;
  origin;
  #source;
  constructor(source, form, reading) {
    this.#source = source;
    this.form = form;
    this.figure = form.path;
    this.place = form.place;
    this.state = reading.state;
    this.span = reading.span;
    this.exact = reading.exact ?? null;
    this.remark = reading.remark ?? null;
    this.ground = reading.ground ?? "none";
    this.reason = reading.reason ?? null;
    if (reading.origin !== void 0) this.origin = reading.origin;
  }
  get value() {
    return this.exact === null ? null : toNumber(this.exact);
  }
  get raw() {
    return this.state === "absent" || this.state === "blank" ? "" : this.#source.slice(this.span);
  }
  get location() {
    return locationOf(this.#source, this);
  }
}
function locationOf(source, spot) {
  return {
    range: source.range(spot.span),
    place: spot.place,
    ...spot.figure !== void 0 && { figure: spot.figure },
    ...spot.origin !== void 0 && { origin: spot.origin }
  };
}
class FigureMap {
  #figures;
  #extra;
  constructor(figures, extra) {
    this.#figures = figures;
    this.#extra = extra;
  }
  get size() {
    return this.#figures.size;
  }
  get(path) {
    return this.#figures.get(path) ?? this.#extra.get(path);
  }
  [Symbol.iterator]() {
    return this.#figures.values();
  }
}
export {
  FigureMap,
  ReadFigure,
  locationOf
};
