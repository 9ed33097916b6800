/** Charts on the screen. They take half of all that the page's script does at its start, so they are made ready when one is drawn. */

import {TooltipComponent} from 'echarts/components'
import {use} from 'echarts/core'

use(TooltipComponent)

export {chartOn} from '../format/charts/svg.ts'
