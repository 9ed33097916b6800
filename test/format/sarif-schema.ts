/**
 * The part of the schema of SARIF 2.1.0 that the output makes use of, written down from the standard (OASIS, sections
 * 3.13–3.58). Every object is closed, as the standard's own schema has it, so a property that is not in the standard, or
 * stands in the wrong object, is an error. Properties of the standard that the output never writes are left out.
 */

type Schema = Readonly<Record<string, unknown>>

const text = {type: 'string'}
const ref = (name: string): Schema => ({$ref: `#/definitions/${name}`})
const list = (items: Schema, unique = false): Schema => ({type: 'array', items, uniqueItems: unique})
const level = {enum: ['none', 'note', 'warning', 'error']}
const index = {type: 'integer', minimum: -1}
const position = {type: 'integer', minimum: 1}
const language = {type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$'}

function object(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {...properties, properties: ref('propertyBag')},
    required
  }
}

const definitions: Readonly<Record<string, Schema>> = {
  propertyBag: {type: 'object', properties: {tags: list(text, true)}},
  message: object({text, markdown: text, id: text, arguments: list(text)}),
  multiformatMessageString: object({text, markdown: text}, ['text']),
  artifactContent: object({text, binary: text, rendered: ref('multiformatMessageString')}),
  artifactLocation: object({
    uri: {type: 'string', format: 'uri-reference'},
    uriBaseId: text,
    index,
    description: ref('message')
  }),
  artifact: object({
    location: ref('artifactLocation'),
    roles: list({enum: ['analysisTarget', 'resultFile', 'responseFile', 'directory']}, true),
    encoding: text
  }),
  region: object({
    startLine: position,
    startColumn: position,
    endLine: position,
    endColumn: position,
    snippet: ref('artifactContent'),
    message: ref('message')
  }),
  physicalLocation: object({
    artifactLocation: ref('artifactLocation'),
    region: ref('region'),
    contextRegion: ref('region')
  }),
  logicalLocation: object({
    name: text,
    index,
    fullyQualifiedName: text,
    decoratedName: text,
    parentIndex: index,
    kind: text
  }),
  location: object({
    id: index,
    physicalLocation: ref('physicalLocation'),
    logicalLocations: list(ref('logicalLocation'), true),
    message: ref('message')
  }),
  replacement: object({deletedRegion: ref('region'), insertedContent: ref('artifactContent')}, ['deletedRegion']),
  artifactChange: object(
    {artifactLocation: ref('artifactLocation'), replacements: {...list(ref('replacement')), minItems: 1}},
    ['artifactLocation', 'replacements']
  ),
  fix: object({description: ref('message'), artifactChanges: {...list(ref('artifactChange'), true), minItems: 1}}, [
    'artifactChanges'
  ]),
  suppression: object(
    {
      kind: {enum: ['inSource', 'external']},
      status: {enum: ['accepted', 'underReview', 'rejected']},
      justification: text,
      location: ref('location')
    },
    ['kind']
  ),
  reportingConfiguration: object({enabled: {type: 'boolean'}, level, rank: {type: 'number'}}),
  reportingDescriptor: object(
    {
      id: text,
      name: text,
      shortDescription: ref('multiformatMessageString'),
      fullDescription: ref('multiformatMessageString'),
      help: ref('multiformatMessageString'),
      helpUri: {type: 'string', format: 'uri'},
      defaultConfiguration: ref('reportingConfiguration')
    },
    ['id']
  ),
  reportingDescriptorReference: object({id: text, index}),
  notification: object(
    {
      locations: list(ref('location'), true),
      message: ref('message'),
      level,
      descriptor: ref('reportingDescriptorReference'),
      associatedRule: ref('reportingDescriptorReference')
    },
    ['message']
  ),
  invocation: object(
    {
      exitCode: {type: 'integer'},
      executionSuccessful: {type: 'boolean'},
      toolExecutionNotifications: list(ref('notification')),
      toolConfigurationNotifications: list(ref('notification'))
    },
    ['executionSuccessful']
  ),
  toolComponent: object(
    {
      name: text,
      version: text,
      semanticVersion: text,
      informationUri: {type: 'string', format: 'uri'},
      language,
      rules: list(ref('reportingDescriptor'), true),
      notifications: list(ref('reportingDescriptor'), true)
    },
    ['name']
  ),
  tool: object({driver: ref('toolComponent')}, ['driver']),
  result: object(
    {
      ruleId: text,
      ruleIndex: index,
      kind: {enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational']},
      baselineState: {enum: ['new', 'unchanged', 'updated', 'absent']},
      level,
      message: ref('message'),
      locations: list(ref('location')),
      relatedLocations: list(ref('location'), true),
      partialFingerprints: {type: 'object', additionalProperties: text},
      suppressions: list(ref('suppression'), true),
      fixes: list(ref('fix'), true)
    },
    ['message']
  ),
  run: object(
    {
      tool: ref('tool'),
      invocations: list(ref('invocation')),
      language,
      artifacts: list(ref('artifact'), true),
      results: list(ref('result')),
      newlineSequences: {...list(text, true), minItems: 1},
      columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']}
    },
    ['tool']
  )
}

export const sarifSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: {type: 'string', format: 'uri'},
    version: {enum: ['2.1.0']},
    runs: list(ref('run')),
    properties: ref('propertyBag')
  },
  required: ['version', 'runs'],
  definitions
}
