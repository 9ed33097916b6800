/** Which findings of the open report are shown. */

import {computed, signal} from '@preact/signals'
import type {Severity} from '../diagnostic.ts'
import type {SectionNumber} from '../standard/standard.ts'
import {decisionOf} from './decisions.ts'
import type {OpenedReport, ShownFinding} from './protocol.ts'
import {opened} from './state.ts'

export const severity = signal<Severity | null>(null)
export const rule = signal<string | null>(null)
export const section = signal<SectionNumber | null>(null)
/** Whether those that are marked as changed are left out. */
export const onlyOpen = signal(false)

export const shownFindings = computed(() => {
  const report = opened.value
  if (report === null) return []
  return report.findings.filter(
    finding =>
      (severity.value === null || finding.diagnostic.severity === severity.value) &&
      (rule.value === null || finding.diagnostic.rule === rule.value) &&
      (section.value === null || sectionOf(finding, report) === section.value) &&
      (!onlyOpen.value || decisionOf(report.summary.path, finding.diagnostic.fingerprint) === null)
  )
})

/** The section in which a finding is drawn; 0 before the first. */
function sectionOf({anchor}: ShownFinding, {drawn}: OpenedReport): SectionNumber | 0 {
  if (anchor === null || drawn === null) return 0
  return drawn.blocks.find(block => anchor === block.anchor || anchor.startsWith(`${block.anchor}/`))?.section ?? 0
}

export function clearFilters(): void {
  severity.value = null
  rule.value = null
  section.value = null
  onlyOpen.value = false
}
