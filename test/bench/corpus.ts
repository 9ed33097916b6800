/** The texts that are timed: the real reports at hand, and invented ones in the layouts most met. */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {layoutNamed, readableLayouts} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'

export interface Sample {
  readonly path: string
  readonly text: string
}

const seeds = new URL('../../../shared/seeds/', import.meta.url)

export function samples(): Sample[] {
  const names = existsSync(seeds) ? readdirSync(seeds).filter(name => name.endsWith('.txt')) : []
  const real = names.map(path => ({path, text: readFileSync(new URL(path, seeds), 'utf8')}))
  const invented = [
    'gfm-ragged',
    'tabs-packed',
    'pipes-dropped',
    'lines-piped',
    'pdf-columns-pages',
    'html-in-markdown'
  ].map((name, index) => render(inventTruth(index + 1, {standard: '2021', size: 'many'}), layoutNamed(name)))
  return [...real, ...invented]
}

/** Invented reports of every layout, two of each, with the layout's name. */
export function samplesOfLayouts(): (Sample & {readonly layout: string})[] {
  return readableLayouts.flatMap(layout =>
    (['many', 'few'] as const).map((size, index) => {
      const {path, text} = render(inventTruth(index + 11, {standard: '2021', size}), layout)
      return {path, text, layout: layout.name}
    })
  )
}

/** As in real reports, most sentences count nothing. Paragraphs are long: a file may have 20,000 lines and as many numbers. */
const WITHOUT_NUMBERS =
  '办公室会同各科室逐项核实问题清单，明确责任人和完成时限，整改情况在门户网站公布，接受社会监督。对群众关心的事项加强解读，听取服务对象的意见，及时回应，让公开的内容看得懂、用得上。'

/** A report whose section 一 is as long as asked for: paragraphs of ordinary prose. */
export function longReport(length: number): Sample {
  const truth = inventTruth(5, {standard: '2021', size: 'few'})
  const {text, path} = render(truth, layoutNamed('gfm-aligned'))
  const at = text.indexOf('（三）政府信息管理')
  const paragraphs: string[] = []
  for (let written = 0, number = 1; written < length; number++) {
    const paragraph = `第${number}季度对门户网站${number * 7}个栏目进行检查，发现更新不及时的栏目${number % 9}个，均已督促有关单位完成整改。${WITHOUT_NUMBERS.repeat(9)}`
    paragraphs.push(paragraph)
    written += paragraph.length
  }
  return {path, text: `${text.slice(0, at)}${paragraphs.join('\n\n')}\n\n${text.slice(at)}`}
}
