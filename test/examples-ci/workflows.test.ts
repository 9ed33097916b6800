/** The commands of `examples/ci/` and of `.pre-commit-hooks.yaml`, taken out of their files and run. */

import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {parse, parseAllDocuments} from 'yaml'
import {bad, good} from '../cli/reports.ts'
import {buildProgram, type Program} from '../program.ts'
import {Project} from './project.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const MINUTES = 60_000

/** A pattern of Python that says by `(?i)` that the case of letters is no matter. */
function pythonPattern(pattern: string): RegExp {
  return pattern.startsWith('(?i)') ? new RegExp(pattern.slice(4), 'i') : new RegExp(pattern)
}

let program: Program
let project: Project
beforeAll(async () => {
  program = await buildProgram()
})
afterAll(() => program.dispose())
beforeEach(() => {
  project = new Project(program)
})

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

interface Job {
  readonly steps: readonly {readonly run?: string; readonly if?: string}[]
}

/** What GitHub puts in place of an expression. */
function expand(script: string, values: Readonly<Record<string, string>>): string {
  return script.replace(/\$\{\{ ([\w.]+) \}\}/g, (_, name: string) => values[name] ?? `no-${name}`)
}

/** Runs the steps of a job: after one has failed only those that run always. */
function runJob({steps}: Job, values: Readonly<Record<string, string>> = {}): {failed: boolean; log: string} {
  let failed = false
  let log = ''
  for (const step of steps) {
    if (step.run === undefined || (failed && step.if !== 'always()')) continue
    const env = {
      GITHUB_STEP_SUMMARY: join(project.folder.path, 'step-summary.md'),
      XDG_CACHE_HOME: join(project.folder.path, '.cache')
    }
    const {code, stdout, stderr} = project.run(expand(step.run, values), env)
    failed ||= code !== 0
    log += stdout + stderr
  }
  return {failed, log}
}

function exists(name: string): boolean {
  return existsSync(join(project.folder.path, name))
}

describe('GitHub Actions', () => {
  const workflow = parse(text('examples/ci/github-actions.yml'))

  it('lets good reports through', {timeout: MINUTES}, () => {
    const {failed, log} = runJob(workflow.jobs.check)
    expect(failed, log).toBe(false)
    expect(JSON.parse(project.folder.read('nianbao.sarif')).version).toBe('2.1.0')
    expect(project.folder.read('step-summary.md')).toContain('通过')
    expect(exists('年报校核.html')).toBe(true)
    expect(exists('.cache/nianbao-lint')).toBe(true)
  })

  it('stops a bad one, and says where it is bad', {timeout: MINUTES}, () => {
    project.folder.write('reports/坏.md', bad)
    const {failed, log} = runJob(workflow.jobs.check)
    expect(failed).toBe(true)
    expect(log).toMatch(/^::error file=reports\/坏\.md,line=\d+/m)
    expect(project.folder.read('step-summary.md')).toContain('不通过')
  })
})

describe('GitHub Actions in parts', () => {
  const {jobs} = parse(text('examples/ci/github-shards.yml'))
  const shards: readonly number[] = jobs.check.strategy.matrix.shard

  it('find together what one machine finds', {timeout: 3 * MINUTES}, () => {
    project.folder.write('reports/坏.md', bad)
    for (const shard of shards) {
      const {failed, log} = runJob(jobs.check, {'matrix.shard': String(shard)})
      expect(failed, log).toBe(false)
    }
    const {failed, log} = runJob(jobs.merge)
    expect(failed).toBe(true)
    expect(log).toMatch(/^::error file=reports\/坏\.md/m)
    expect(log).toContain('不在名单上的有 1 个机关：栖汀县林业局')
    expect(exists('结果/汇总.xlsx')).toBe(true)
  })

  it('pass no verdict where one is missing', {timeout: 3 * MINUTES}, () => {
    for (const shard of shards.slice(1)) runJob(jobs.check, {'matrix.shard': String(shard)})
    const {failed, log} = runJob(jobs.merge)
    expect(failed).toBe(true)
    expect(log).toContain('缺少第 1/4 份')
  })
})

describe('GitLab CI', () => {
  const config = parse(text('examples/ci/gitlab-ci.yml'))
  const scriptOf = (job: string) => [...config.default.before_script, ...config[job].script].join('\n')

  it('checks and reports', {timeout: MINUTES}, () => {
    const good = project.run(scriptOf('年报校核'), {}, 'sh')
    expect(good.code, good.stderr).toBe(0)
    project.folder.write('reports/坏.md', bad)
    expect(project.run(scriptOf('年报校核'), {}, 'sh').code).toBe(1)
    const {codequality, junit} = config.年报校核.artifacts.reports
    const [issue] = JSON.parse(project.folder.read(codequality))
    expect(issue).toMatchObject({location: {path: expect.stringMatching(/^reports\//)}})
    expect(project.folder.read(junit)).toContain('<failure')
  })

  it('checks in parallel and merges', {timeout: 3 * MINUTES}, () => {
    const total: number = config.全省核对.parallel
    for (let index = 1; index <= total; index++) {
      const env = {CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(total)}
      const {code, stderr} = project.run(scriptOf('全省核对'), env, 'sh')
      expect(code, stderr).toBe(0)
    }
    const {code, stderr} = project.run(scriptOf('全省合并'), {}, 'sh')
    expect(code, stderr).toBe(0)
    for (const path of config.全省合并.artifacts.paths) expect(exists(path)).toBe(true)
    expect(JSON.parse(project.folder.read('all.json')).summary).toMatchObject({files: 3, passed: 3})
  })
})

describe('the Kubernetes job', () => {
  const documents = parseAllDocuments(text('examples/ci/kubernetes-job.yaml')).map(document => document.toJS())
  const [check, merge] = documents.map(({spec, metadata}) => ({
    spec,
    label: metadata.labels.step,
    container: spec.template.spec.containers[0]
  }))

  it('is done by its pods, each by its index, and merged', {timeout: 3 * MINUTES}, () => {
    if (check === undefined || merge === undefined) throw new RangeError('There should be two jobs')
    expect([check.label, merge.label]).toEqual(['check', 'merge'])
    expect(check.spec.completionMode).toBe('Indexed')
    const env: Record<string, string> = {}
    for (const {name, value} of check.container.env) env[name] = value
    expect(Number(env.SHARDS)).toBe(check.spec.completions)
    mkdirSync(join(project.folder.path, 'results'))
    const here = {...env, REPORTS: join(project.folder.path, 'reports'), RESULTS: join(project.folder.path, 'results')}
    for (let index = 0; index < check.spec.completions; index++) {
      const [script] = check.container.args
      const {code, stderr} = project.run(
        script,
        {...here, JOB_COMPLETION_INDEX: String(index)},
        check.container.command[0]
      )
      expect(code, stderr).toBe(0)
    }
    const {code, stderr} = project.run(merge.container.args[0], here, merge.container.command[0])
    expect(code, stderr).toBe(0)
    expect(JSON.parse(project.folder.read('results/all.json')).summary).toMatchObject({files: 3, passed: 3})
  })
})

describe('hooks before a commit', () => {
  const [hook] = parse(text('.pre-commit-hooks.yaml'))
  const [{hooks}] = parse(text('examples/ci/pre-commit-config.yaml')).repos

  it('of pre-commit take the files of the example, and stop a bad report', {timeout: MINUTES}, () => {
    expect(hooks.map(({id}: {id: string}) => id)).toEqual([hook.id])
    const taken = [
      'reports/县/一.md',
      'reports/a.docx',
      'reports/B.DOCX',
      'README.md',
      'reports/a.png',
      'src/reports/a.md'
    ]
    const chosen = taken.filter(path =>
      [hooks[0].files, hook.files].every(pattern => pythonPattern(pattern).test(path))
    )
    expect(chosen).toEqual(['reports/县/一.md', 'reports/a.docx', 'reports/B.DOCX'])
    // The script is in the repository of the hook, not in the one that is checked.
    const run = (path: string) => project.run(`'${root}'/${hook.entry} '${path}'`)
    expect(run('reports/县/一.md').code).toBe(0)
    project.folder.write('reports/坏.md', bad)
    const stopped = run('reports/坏.md')
    expect(stopped.code).toBe(1)
    expect(stopped.stdout).toContain('reports/坏.md：不通过')
    // A name that pre-commit hands over is the name of a file, whatever it looks like.
    project.folder.write('--config=坏.md', bad)
    expect(run('--config=坏.md').stdout).toContain('--config=坏.md：不通过')
  })

  it('of Git check what is to be committed', {timeout: MINUTES}, () => {
    const git = (...argv: readonly string[]) =>
      project.run(`git -c user.name=甲 -c user.email=a@example.org ${argv.join(' ')}`)
    expect(git('init', '--quiet').code).toBe(0)
    execFileSync('cp', [join(root, 'examples/ci/git-hooks/pre-commit'), join(project.folder.path, '.git/hooks/')])
    project.folder.write('notes.md', '# 与年报无关')
    git('add', 'notes.md')
    expect(git('commit', '--quiet', '-m', '无关').code).toBe(0)
    project.folder.write('reports/坏 的.md', bad)
    git('add', 'reports')
    const stopped = git('commit', '--quiet', '-m', '年报')
    expect(stopped.code).not.toBe(0)
    expect(stopped.stdout + stopped.stderr).toContain('reports/坏 的.md：不通过')
    project.folder.write('reports/坏 的.md', good.replaceAll('县人民政府', '县林业局'))
    git('add', 'reports')
    expect(git('commit', '--quiet', '-m', '年报').code).toBe(0)
  })
})
