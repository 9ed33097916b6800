/** What the comparison takes from this project: bundled, so that no tool runs through a transpiler. */

export {lint} from '../../src/index.ts'
export {samples} from './corpus.ts'
