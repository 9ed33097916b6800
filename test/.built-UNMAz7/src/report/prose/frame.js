function newFrame(agency, year) {
  return {
    agency,
    year,
    inRequests: false,
    inDisputes: false,
    requestsNamed: false,
    topic: null,
    parent: null,
    causes: null,
    linked: false,
    reviewing: false,
    actsBarred: false,
    actsListed: false,
    document: null,
    channels: 0,
    diverted: false,
    before: null
  };
}
function nextParagraph(frame) {
  Object.assign(frame, {
    requestsNamed: false,
    topic: null,
    parent: null,
    causes: null,
    linked: false,
    diverted: false,
    before: null
  });
}
function nextSentence(frame) {
  Object.assign(frame, { reviewing: false, actsBarred: false, actsListed: false, document: null, channels: 0 });
}
export {
  newFrame,
  nextParagraph,
  nextSentence
};
