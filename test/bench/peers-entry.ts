/** What the comparison takes from this project: bundled, so that no tool runs through a transpiler. */

export {lint} from '../../src/index.ts'
export {writeInvented} from '../batch/invented.ts'
export {samples, samplesOfLayouts} from './corpus.ts'
